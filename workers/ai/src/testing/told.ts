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

type Ending = Extract<StreamEvent, { type: 'finish' | 'error' }>

const isEnding = (event: StreamEvent): event is Ending => event.type === 'finish' || event.type === 'error'

const toldAtEnd = (ending: Ending | undefined): Omit<Told, 'ms' | 'text'> => {
  if (ending === undefined) return { ...nothing, failedAttemptsCost: [] }
  if (ending.type === 'error') {
    const { code, message, attempts, class: failureClass = null } = ending.error
    return { ...nothing, error: { code, class: failureClass, message }, failedAttemptsCost: failedCosts(attempts) }
  }
  const { finish, provider, model, usage, attempts } = ending.completion
  const { outputTokens } = usage
  return { finish, error: null, provider, model, outputTokens, failedAttemptsCost: failedCosts(attempts) }
}

/** What a reader of the events has in hand at the end. */
export const toldBy = (events: readonly StreamEvent[]): Omit<Told, 'ms'> => {
  const said = events.slice(events.findLastIndex(({ type }) => type === 'restart') + 1)
  const text = said.map((event) => (event.type === 'delta' ? event.text : '')).join('')
  return { ...toldAtEnd(events.find(isEnding)), text }
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
