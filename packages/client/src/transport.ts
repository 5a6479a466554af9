import { AppError, type ErrorBody, type ErrorCode, statusOf } from '@orrery/contracts/errors'

export type Fetch = (request: Request) => Promise<Response>

type SendOptions = {
  signal?: AbortSignal | undefined
  /** Statuses beside 2xx whose body is an answer. */
  alsoAccept?: readonly number[]
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const isErrorCode = (code: unknown): code is ErrorCode => typeof code === 'string' && Object.hasOwn(statusOf, code)

const isErrorBody = (body: unknown): body is ErrorBody =>
  isRecord(body) && isRecord(body['error']) && isErrorCode(body['error']['code'])

const noAnswer = (requestId: string | null, cause?: unknown): AppError =>
  Object.assign(
    new AppError('UNAVAILABLE', 'No answer came. Check the connection and try again.', requestId ? { requestId } : {}),
    { cause },
  )

const errorOf = async (response: Response): Promise<AppError> => {
  const body: unknown = await response.json().catch(() => null)
  if (!isErrorBody(body)) return noAnswer(response.headers.get('x-request-id'))
  const { code, message, details, requestId } = body.error
  return new AppError(code, message, { ...details, requestId })
}

const posted = (body: unknown): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
})

/** JSON over HTTP: answers typed by the caller, failures as `AppError`. */
export const createTransport = ({ baseUrl, fetch: given }: { baseUrl: string; fetch?: Fetch | undefined }) => {
  // Called as a plain function on purpose: detached from `globalThis`, a browser's fetch throws.
  const send = given ?? ((request: Request) => fetch(request))

  /** What `read` makes of the body of a good answer; a body that breaks off is no answer. */
  const exchange = async <Answer>(
    path: string,
    init: RequestInit,
    { signal, alsoAccept = [] }: SendOptions,
    read: (response: Response) => Promise<unknown> = (response) => response.json(),
  ) => {
    const base = baseUrl.startsWith('/') ? `${globalThis.location.origin}${baseUrl}` : baseUrl
    const request = new Request(`${base}${path}`, { ...init, ...(signal && { signal }) })
    const response = await send(request).catch((error: unknown) => {
      signal?.throwIfAborted()
      throw noAnswer(null, error)
    })
    if (!response.ok && !alsoAccept.includes(response.status)) throw await errorOf(response)
    // Safe because the contract types are what the door answers with; tests hold it to them.
    return (await read(response).catch((error: unknown) => {
      signal?.throwIfAborted()
      throw noAnswer(response.headers.get('x-request-id'), error)
    })) as Answer
  }

  return {
    get: <Answer>(path: string, options: SendOptions) => exchange<Answer>(path, { method: 'GET' }, options),
    post: <Answer>(path: string, body: unknown, options: SendOptions) => exchange<Answer>(path, posted(body), options),
    /** For answers that are a document and not JSON. */
    postForText: (path: string, body: unknown, options: SendOptions) =>
      exchange<string>(path, posted(body), options, (response) => response.text()),
  }
}
