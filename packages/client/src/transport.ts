import { AppError, type ErrorBody, type ErrorCode, statusOf } from '@orrery/contracts/errors'

export type Fetch = (request: Request) => Promise<Response>

export type CallOptions = { signal?: AbortSignal | undefined }

type SendOptions = CallOptions & {
  /** Statuses beside 2xx whose body is an answer. */
  alsoAccept?: readonly number[]
  /** Sent without the tokens of who is signed in: for signing in and out, and for renewing these tokens. */
  asNobody?: boolean
  /** Beside those that every call has. */
  headers?: Readonly<Record<string, string>>
}

type Wire = {
  baseUrl: string
  fetch: Fetch
  /** Sends in the name of who is signed in by tokens; without it cookies say who asks. */
  signed?: Fetch | undefined
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

export const isErrorCode = (code: unknown): code is ErrorCode =>
  typeof code === 'string' && Object.hasOwn(statusOf, code)

const isErrorBody = (body: unknown): body is ErrorBody =>
  isRecord(body) && isRecord(body['error']) && isErrorCode(body['error']['code'])

/** For an answer that never came, or that broke off. */
export const noAnswer = (requestId: string | null, cause?: unknown): AppError =>
  Object.assign(
    new AppError('UNAVAILABLE', 'No answer came. Check the connection and try again.', requestId ? { requestId } : {}),
    { cause },
  )

const pauseOf = (response: Response): { retryAfterSeconds: number } | null => {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : null
}

const errorOf = async (response: Response): Promise<AppError> => {
  const body: unknown = await response.json().catch(() => null)
  if (!isErrorBody(body)) return noAnswer(response.headers.get('x-request-id'))
  const { code, message, details, requestId } = body.error
  return new AppError(code, message, { ...pauseOf(response), ...details, requestId })
}

/** A body is JSON, and a POST says so even when it carries nothing: the door refuses a cookie's write of another type. */
const initOf = (method: Method, body: unknown): RequestInit => {
  const sent = body === undefined && method === 'POST' ? {} : body
  if (sent === undefined) return { method }
  return { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(sent) }
}

const readJson = (response: Response): Promise<unknown> =>
  response.status === 204 ? Promise.resolve(undefined) : response.json()

/** A path with what is asked in its query; what is undefined is left out. */
export const withQuery = (path: string, asked: Readonly<Record<string, string | number | undefined>>): string => {
  const given = Object.entries(asked).filter((entry): entry is [string, string | number] => entry[1] !== undefined)
  if (given.length === 0) return path
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`
}

/** JSON over HTTP: answers typed by the caller, failures as `AppError`. */
export const createTransport = ({ baseUrl, fetch: plain, signed = plain }: Wire) => {
  /** What `read` makes of the body of a good answer; a body that breaks off is no answer. */
  const exchange = async <Answer>(
    path: string,
    init: RequestInit,
    { signal, alsoAccept = [], asNobody = false, headers = {} }: SendOptions,
    read: (response: Response) => Promise<unknown> = readJson,
  ) => {
    const base = baseUrl.startsWith('/') ? `${globalThis.location.origin}${baseUrl}` : baseUrl
    const request = new Request(`${base}${path}`, { ...init, ...(signal && { signal }) })
    for (const [name, value] of Object.entries(headers)) request.headers.set(name, value)
    const send = asNobody ? plain : signed
    const response = await send(request).catch((error: unknown) => {
      signal?.throwIfAborted()
      throw AppError.is(error) ? error : noAnswer(null, error)
    })
    if (!response.ok && !alsoAccept.includes(response.status)) throw await errorOf(response)
    // Safe because the contract types are what the door answers with; tests hold it to them.
    return (await read(response).catch((error: unknown) => {
      signal?.throwIfAborted()
      throw noAnswer(response.headers.get('x-request-id'), error)
    })) as Answer
  }

  return {
    get: <Answer>(path: string, options: SendOptions) => exchange<Answer>(path, initOf('GET', undefined), options),
    post: <Answer>(path: string, body: unknown, options: SendOptions) =>
      exchange<Answer>(path, initOf('POST', body), options),
    put: <Answer>(path: string, body: unknown, options: SendOptions) =>
      exchange<Answer>(path, initOf('PUT', body), options),
    patch: <Answer>(path: string, body: unknown, options: SendOptions) =>
      exchange<Answer>(path, initOf('PATCH', body), options),
    /** DELETE, with a body where something has to be confirmed. */
    remove: <Answer = void>(path: string, options: SendOptions, body?: unknown) =>
      exchange<Answer>(path, initOf('DELETE', body), options),
    /** For answers that are a document and not JSON. */
    postForText: (path: string, body: unknown, options: SendOptions) =>
      exchange<string>(path, initOf('POST', body), options, (response) => response.text()),
    /** For answers that are a file made of what was sent. */
    postForFile: (path: string, body: unknown, options: SendOptions) =>
      exchange<Blob>(path, initOf('POST', body), options, (response) => response.blob()),
    /** For answers that are told line by line: the answer itself, its body still to be read. */
    postForLines: (path: string, body: unknown, options: SendOptions) => {
      const init = initOf('POST', body)
      const headers = new Headers(init.headers)
      headers.set('accept', 'application/x-ndjson')
      return exchange<Response>(path, { ...init, headers }, options, (response) => Promise.resolve(response))
    },
    /** For answers that are a file. */
    getFile: (path: string, options: SendOptions) =>
      exchange<Blob>(path, initOf('GET', undefined), options, (response) => response.blob()),
  }
}

export type Transport = ReturnType<typeof createTransport>
