import type { ResultOf } from '@orrery/client'
import { AppError } from '@orrery/contracts/errors'
import type { EngineId, EngineInput } from '@orrery/engines/schemas'
import { queryOptions } from '@tanstack/react-query'
import { api, requestIdOf } from '../api.ts'

/** An answer to show; `asOf` is the time it was stored when it could not be asked for anew, otherwise null. */
export type ShownAnswer<Id extends EngineId> = { result: ResultOf<Id>; asOf: string | null }

const cacheName = 'orrery-answers'
const keptAtHeader = 'x-kept-at'

/** An answer is kept by its owner and a path: the engine, or the engine and one draw of it. */
const addressOf = (owner: string, path: string): string => `/offline/charts/${owner}/${path}`

/** Keeps an answer for the time without a connection. */
export const keepAnswer = async (owner: string, path: string, result: ResultOf<EngineId>): Promise<void> => {
  // Cache Storage is missing over plain HTTP; the chart then simply needs the connection.
  if (!('caches' in globalThis)) return
  const cache = await caches.open(cacheName)
  const headers = { 'content-type': 'application/json', [keptAtHeader]: new Date().toISOString() }
  await cache.put(addressOf(owner, path), new Response(JSON.stringify(result), { headers }))
}

const lastAnswer = async <Id extends EngineId>(owner: string, path: string): Promise<ShownAnswer<Id> | null> => {
  if (!('caches' in globalThis)) return null
  const kept = await caches.match(addressOf(owner, path), { cacheName, ignoreVary: true })
  if (!kept) return null
  // Safe because only `keepAnswer` writes under this address.
  const result = (await kept.json()) as ResultOf<Id>
  return { result, asOf: kept.headers.get(keptAtHeader) }
}

/** Removes every stored answer of a chart. */
export const forgetAnswers = async (chartId: string): Promise<void> => {
  if (!('caches' in globalThis)) return
  const cache = await caches.open(cacheName)
  const own = (await cache.keys()).filter(({ url }) => new URL(url).pathname.startsWith(`/offline/charts/${chartId}/`))
  await Promise.all(own.map((request) => cache.delete(request)))
}

/** Removes one stored answer. */
export const forgetAnswer = async (owner: string, path: string): Promise<void> => {
  if (!('caches' in globalThis)) return
  const cache = await caches.open(cacheName)
  await cache.delete(addressOf(owner, path))
}

const neverArrived = (error: unknown): boolean =>
  AppError.is(error) && error.code === 'UNAVAILABLE' && requestIdOf(error) === null

/** What the server answers, kept for later; or what was kept last, when the server cannot be reached. */
export const answerOrLast = async <Id extends EngineId>(
  owner: string,
  path: string,
  ask: () => Promise<ResultOf<Id>>,
): Promise<ShownAnswer<Id>> => {
  try {
    const result = await ask()
    await keepAnswer(owner, path, result)
    return { result, asOf: null }
  } catch (error) {
    const last = neverArrived(error) ? await lastAnswer<Id>(owner, path) : null
    if (last) return last
    throw error
  }
}

/** Gets one answer from the server. */
export type Ask = <Id extends EngineId>(
  engine: Id,
  input: EngineInput<Id>,
  options: { signal: AbortSignal },
) => Promise<ResultOf<Id>>

const askAlone: Ask = (engine, input, { signal }) => api.calculate(engine, input, { pictures: false, signal })

/**
 * One calculation of a stored chart: from the server, or the last answer when the server cannot be reached. `ask` decides
 * how it travels; whichever way it came, a screen that wants the same again finds it.
 */
export const answerQuery = <Id extends EngineId>(
  chartId: string,
  engine: Id,
  input: EngineInput<Id>,
  ask: Ask = askAlone,
) =>
  queryOptions({
    queryKey: ['answer', chartId, engine, input],
    queryFn: ({ signal }) => answerOrLast(chartId, engine, () => ask(engine, input, { signal })),
  })
