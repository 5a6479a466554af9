import type { Attempt, Delivery, StreamEvent } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import type { Told, Tries } from '../../testing/scorecard/story.ts'
import { ai, eventsOf, question, somebody, triesOf } from './models.ts'

const nothing = { text: '', finish: null, error: null, provider: null, model: null, outputTokens: null, ms: 0 }

const failedCosts = (attempts: readonly Attempt[]): readonly (number | null)[] =>
  attempts.filter(({ outcome }) => outcome !== 'ok').map(({ costMicroUsd = 0 }) => costMicroUsd)

const toldWhole = async (chain: string, said: string): Promise<Omit<Told, 'ms'>> => {
  try {
    const { text, finish, provider, model, usage, attempts } = await ai.complete({
      ...somebody(),
      chain,
      messages: question(said),
    })
    const failedAttemptsCost = failedCosts(attempts)
    return { text, finish, error: null, provider, model, outputTokens: usage.outputTokens, failedAttemptsCost }
  } catch (error) {
    if (!AppError.is(error)) throw error
    // Safe because toldFailure writes these details.
    const details = (error.details ?? {}) as { class?: string; attempts?: readonly Attempt[] }
    const told = { code: error.code, class: details.class ?? null, message: error.message }
    return { ...nothing, error: told, failedAttemptsCost: failedCosts(details.attempts ?? []) }
  }
}

/** What a reader of the events has in hand at the end. */
export const toldBy = (events: readonly StreamEvent[]): Omit<Told, 'ms'> => {
  const said: string[] = []
  let told: Omit<Told, 'ms'> = { ...nothing, failedAttemptsCost: [] }
  for (const event of events) {
    if (event.type === 'restart') said.length = 0
    if (event.type === 'delta') said.push(event.text)
    if (event.type === 'error') {
      const { code, message, attempts } = event.error
      told = {
        ...told,
        error: { code, class: event.error.class ?? null, message },
        failedAttemptsCost: failedCosts(attempts),
      }
    }
    if (event.type === 'finish') {
      const { finish, provider, model, usage, attempts } = event.completion
      told = {
        ...told,
        finish,
        provider,
        model,
        outputTokens: usage.outputTokens,
        failedAttemptsCost: failedCosts(attempts),
      }
    }
  }
  return { ...told, text: said.join('') }
}

const toldLive = async (chain: string, said: string, delivery: Delivery): Promise<Omit<Told, 'ms'>> => {
  const { body } = await ai.stream({ ...somebody(), chain, delivery, messages: question(said) })
  return toldBy(await eventsOf(body as ReadableStream<Uint8Array>))
}

/** Asks a chain once, in the words given, and says what came of it. */
export const askChain = async (chain: string, said: string, way: 'complete' | Delivery): Promise<Told> => {
  const startedAtMs = Date.now()
  const told = await (way === 'complete' ? toldWhole(chain, said) : toldLive(chain, said, way))
  return { ...told, ms: Date.now() - startedAtMs }
}

/** When the models of a chain were tried in these words. */
export const triesFor = async (names: { primary: string; fallback: string }, said: string): Promise<Tries> => {
  const timesOf = async (model: string): Promise<readonly number[]> =>
    (await triesOf(model)).filter((one) => one.said === said).map(({ atMs }) => atMs)
  return { primary: await timesOf(names.primary), fallback: await timesOf(names.fallback) }
}
