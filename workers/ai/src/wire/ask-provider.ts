import { failureOfAnswer, networkFailure, notWords } from './provider-failures.ts'
import { readText } from './read-text.ts'

/**
 * Asks once. A redirect is an answer like any other and is not followed: an address comes from the settings, never from
 * whoever answers there. Throws `ProviderFailure` for everything that is no success, the signal's reason when the caller
 * went away.
 */
export const askProvider: typeof fetch = async (input, init) => {
  let response: Response
  try {
    response = await fetch(input, { ...init, redirect: 'manual' })
  } catch (error) {
    throw networkFailure(error, init?.signal)
  }
  if (response.ok) return response
  throw await failureOfAnswer(response)
}

/** What kind of answer it is, in lower case. */
export const contentType = ({ headers }: Response): string => (headers.get('content-type') ?? '').toLowerCase()

/** An isolate has 128 MB for everybody; thousands of vectors as numbers take a tenth of this. */
const mostCharacters = 24_000_000

/** The whole body as text; told apart like every other break of the line. */
export const wholeText = async (
  { body, status }: Response,
  signal: AbortSignal | null | undefined,
): Promise<string> => {
  if (body === null) return ''
  try {
    const { text, isWhole } = await readText(body, mostCharacters)
    if (isWhole) return text
  } catch (error) {
    throw networkFailure(error, signal)
  }
  throw notWords(status)
}
