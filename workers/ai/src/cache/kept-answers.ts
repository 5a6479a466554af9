import type { Completion } from '@orrery/contracts/ai-api'
import type { Env } from '../env.ts'
import { ownPrefix } from './cache-key.ts'

type Store = Pick<Env, 'ANSWERS'>

/** Seconds for which an answer without a task may be told again. */
const usualSeconds = 2 * 3600
/** The shortest that the store takes. */
const fewestSeconds = 60
const largestBytes = 1024 * 1024

/** Seconds for which an answer may be told again; 0: not at all, as in development. */
export const keptSecondsOf = (environment: string, task: { keptSeconds: number } | null): number => {
  const seconds = environment === 'development' ? 0 : (task?.keptSeconds ?? usualSeconds)
  return seconds < fewestSeconds ? 0 : seconds
}

type Kept = Pick<Completion, 'text' | 'json' | 'toolCalls' | 'finish' | 'provider' | 'model' | 'usage'>

/** Whole answers of models; what was cut by its length, filtered or composed is made anew each time. */
const mayBeKept = ({ finish, provider, cached }: Completion): boolean =>
  (finish === 'stop' || finish === 'tool-calls') && provider !== 'composer' && !cached

/** The answer as it was given, `usage` that of then; it costs nothing to tell it again. Null: there is none. */
export const readAnswer = async ({ ANSWERS }: Store, key: string): Promise<Completion | null> => {
  const kept = await ANSWERS.get<Kept>(key, 'json')
  if (kept === null) return null
  return { ...kept, costMicroUsd: 0, priceSnapshot: null, attempts: [], cached: true, latencyMs: 0 }
}

/** Keeps an answer that is whole and was taken by its judge; others are passed over. */
export const writeAnswer = async (
  { ANSWERS }: Store,
  key: string,
  completion: Completion,
  keptSeconds: number,
): Promise<void> => {
  if (keptSeconds === 0 || !mayBeKept(completion)) return
  const { text, json, toolCalls, finish, provider, model, usage } = completion
  const kept: Kept = {
    text,
    ...(json !== undefined && { json }),
    ...(toolCalls && { toolCalls }),
    finish,
    provider,
    model,
    usage,
  }
  const written = JSON.stringify(kept)
  if (written.length > largestBytes) return
  await ANSWERS.put(key, written, { expirationTtl: keptSeconds })
}

async function* keysOf({ ANSWERS }: Store, prefix: string): AsyncGenerator<string> {
  let cursor: string | null = null
  do {
    const page: KVNamespaceListResult<unknown> = await ANSWERS.list({ prefix, cursor })
    for (const { name } of page.keys) yield name
    cursor = page.list_complete ? null : page.cursor
  } while (cursor !== null)
}

/** The answers that may be told to this person again. */
export const exportAnswers = async (store: Store, userId: string): Promise<readonly Record<string, unknown>[]> => {
  const answers: Record<string, unknown>[] = []
  for await (const key of keysOf(store, await ownPrefix('person', userId))) {
    const kept = await store.ANSWERS.get<Kept>(key, 'json')
    if (kept !== null) answers.push(kept)
  }
  return answers
}

const eraseUnder = async (store: Store, prefix: string): Promise<number> => {
  let removed = 0
  for await (const key of keysOf(store, prefix)) {
    await store.ANSWERS.delete(key)
    removed += 1
  }
  return removed
}

/** Removes all answers of a person, or of a guest of that subject; gives their number. Edges may tell one they have read within the last minute. */
export const eraseAnswers = async (store: Store, userId: string): Promise<number> =>
  (await eraseUnder(store, await ownPrefix('person', userId))) +
  (await eraseUnder(store, await ownPrefix('guest', userId)))
