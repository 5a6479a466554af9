import type { ResultOf } from '@orrery/client'
import type { EngineId, EngineInput } from '@orrery/engines/schemas'
import { queryOptions } from '@tanstack/react-query'
import { isSignedIn } from '../account/sign-in-hint.ts'
import { api } from '../api.ts'
import { copiesUnder, forgetCopies, keepCopy, lastCopy, neverArrived } from '../offline/kept-copies.ts'
import { answeredToday } from './answered-today.ts'

/** An answer to show; `asOf` is the time it was stored when it could not be asked for anew, otherwise null. */
export type ShownAnswer<Id extends EngineId> = { result: ResultOf<Id>; asOf: string | null }

/** An answer is kept by its owner and a path: the engine, or the engine and one draw of it. */
const addressOf = (owner: string, path: string): string => `charts/${owner}/${path}`

type Asking<Id extends EngineId> = { owner: string; path: string; input: EngineInput<Id> }

/** Keeps an answer for the time without a connection. */
export const keepAnswer = <Id extends EngineId>({ owner, path, input }: Asking<Id>, result: ResultOf<Id>) =>
  keepCopy(addressOf(owner, path), result, input)

/** Removes every stored answer of these charts. */
export const forgetAnswers = (isMeant: (owner: string) => boolean): Promise<void> =>
  forgetCopies((path) => {
    const [folder, owner = ''] = path.split('/')
    return folder === 'charts' && isMeant(owner)
  })

/** Removes one stored answer. */
export const forgetAnswer = (owner: string, path: string): Promise<void> =>
  forgetCopies((kept) => kept === addressOf(owner, path))

/** The answers of a chart belong to the same chart under another id. */
export const moveAnswers = async (from: string, to: string): Promise<void> => {
  const copies = await copiesUnder(addressOf(from, ''))
  await Promise.all(
    [...copies].map(async ([path, { asked, read }]) => {
      const input: unknown = asked === null ? null : JSON.parse(asked)
      await keepCopy(path.replace(addressOf(from, ''), addressOf(to, '')), await read(), input)
    }),
  )
  await forgetAnswers((owner) => owner === from)
}

/**
 * What the server answers, kept for later; or what was kept last, when the server cannot be reached. Every calculation of
 * a signed-in person leaves an entry in their timeline: what they asked today already is shown from what was kept.
 */
export const answerOrLast = async <Id extends EngineId>(
  asking: Asking<Id>,
  ask: () => Promise<ResultOf<Id>>,
): Promise<ShownAnswer<Id>> => {
  const address = addressOf(asking.owner, asking.path)
  const today = isSignedIn() ? await answeredToday(addressOf(asking.owner, ''), address, asking.input) : null
  // Safe, here and below, because only `keepAnswer` writes under this address.
  if (today !== null) return { result: today as ResultOf<Id>, asOf: null }
  try {
    const result = await ask()
    await keepAnswer(asking, result)
    return { result, asOf: null }
  } catch (error) {
    const last = neverArrived(error) ? await lastCopy(address) : null
    if (last) return { result: (await last.read()) as ResultOf<Id>, asOf: last.keptAt }
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
    queryFn: ({ signal }) =>
      answerOrLast({ owner: chartId, path: engine, input }, () => ask(engine, input, { signal })),
  })
