import { failureOfAnswer, networkFailure } from './provider-failures.ts'

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

/** The whole body as text; told apart like every other break of the line. */
export const wholeText = async (response: Response, signal: AbortSignal): Promise<string> => {
  try {
    return await response.text()
  } catch (error) {
    throw networkFailure(error, signal)
  }
}
