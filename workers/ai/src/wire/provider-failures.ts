import { ProviderFailure } from '../providers/provider.ts'
import { classInside, failureClassOf } from './failure-class.ts'
import { refusalInside, refusalOf } from './refusal.ts'
import { readText } from './read-text.ts'
import { retryAfterOf } from './retry-after.ts'

const mostBodyCharacters = 64_000

/** A refusal that breaks off is told by its status alone. */
const readSome = async ({ body }: Response): Promise<string> => {
  if (body === null) return ''
  try {
    return (await readText(body, mostBodyCharacters)).text
  } catch {
    return ''
  }
}

/** The failure that an answer outside 2xx stands for. Reads as much of its body as tells why, and lets go of the rest. */
export const failureOfAnswer = async (response: Response): Promise<ProviderFailure> => {
  const body = await readSome(response)
  const refusal = refusalOf(response.status, body)
  const [providerCode] = refusal.codes
  return new ProviderFailure(failureClassOf(refusal), refusal.message || `The provider answered ${response.status}.`, {
    status: response.status,
    retryAfterMs: retryAfterOf(response.headers, body, Date.now()),
    providerCode,
    parameter: refusal.parameter,
  })
}

/** The failure that an error object stands for inside an answer that began with `status`, a success. */
export const failureInside = (body: unknown, status: number): ProviderFailure => {
  const refusal = refusalInside(body)
  const [providerCode] = refusal.codes
  const message = refusal.message || 'The provider broke off with an error of its own.'
  return new ProviderFailure(classInside(refusal), message, {
    status,
    retryAfterMs: retryAfterOf(new Headers(), JSON.stringify(body), Date.now()),
    providerCode,
  })
}

/** No answer, or one that broke off. Told apart from a caller who went away. */
export const networkFailure = (error: unknown, signal: AbortSignal | null | undefined): unknown => {
  if (signal?.aborted) return signal.reason
  if (error instanceof ProviderFailure) return error
  return Object.assign(new ProviderFailure('network', 'The provider cannot be reached, or hung up.'), { cause: error })
}

/** The answer came, and is none of a model: a page, a form, a picture. */
export const notWords = (status: number): ProviderFailure =>
  new ProviderFailure('invalid_reply', 'The provider answered with something else than a model’s words.', { status })

export const unreadablePiece = (): ProviderFailure =>
  new ProviderFailure('invalid_reply', 'The provider sent a piece that cannot be read.')

export const truncated = (): ProviderFailure =>
  new ProviderFailure('truncated', 'The provider ended its answer without saying that it was complete.')
