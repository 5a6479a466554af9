import { AppError } from '@orrery/contracts/errors'
import { requestIdOf } from '../api.ts'

const cacheName = 'orrery-answers'
const keptAtHeader = 'x-kept-at'
const askedHeader = 'x-asked'
const folder = '/offline/'

/** What the server answered last under one address of ours; `asked` is the question that this was the answer to. */
export type KeptCopy = { keptAt: string; asked: string | null; read: () => Promise<unknown> }

/** Cache Storage is missing over plain HTTP; nothing is kept then, and everything needs the connection. */
const openCopies = async (): Promise<Cache | null> => ('caches' in globalThis ? caches.open(cacheName) : null)

/** Keeps a copy of an answer for the time without a connection, in place of the one before; without room, none. */
export const keepCopy = async (path: string, answer: unknown, asked: unknown = null): Promise<void> => {
  const headers = {
    'content-type': 'application/json',
    [keptAtHeader]: new Date().toISOString(),
    // Names may be written in any alphabet, headers in one.
    ...(asked !== null && { [askedHeader]: encodeURIComponent(JSON.stringify(asked)) }),
  }
  const copies = await openCopies()
  // A full device keeps nothing; the answer itself is there all the same.
  await copies?.put(`${folder}${path}`, new Response(JSON.stringify(answer), { headers })).catch(() => null)
}

const copyOf = (kept: Response): KeptCopy => {
  const asked = kept.headers.get(askedHeader)
  return {
    keptAt: kept.headers.get(keptAtHeader) ?? '',
    asked: asked === null ? null : decodeURIComponent(asked),
    read: () => kept.json(),
  }
}

export const lastCopy = async (path: string): Promise<KeptCopy | null> => {
  const found = await (await openCopies())?.match(`${folder}${path}`, { ignoreVary: true })
  return found ? copyOf(found) : null
}

const pathsIn = async (copies: Cache): Promise<readonly string[]> =>
  (await copies.keys()).map(({ url }) => new URL(url).pathname.slice(folder.length))

/** All copies whose path begins like this, by path. */
export const copiesUnder = async (prefix: string): Promise<ReadonlyMap<string, KeptCopy>> => {
  const copies = await openCopies()
  const paths = copies === null ? [] : (await pathsIn(copies)).filter((path) => path.startsWith(prefix))
  const found = await Promise.all(paths.map(async (path) => ({ path, copy: await lastCopy(path) })))
  return new Map(found.flatMap(({ path, copy }) => (copy === null ? [] : [[path, copy] as const])))
}

/** Removes every copy whose path is meant. */
export const forgetCopies = async (isMeant: (path: string) => boolean): Promise<void> => {
  const copies = await openCopies()
  if (copies === null) return
  const meant = (await pathsIn(copies)).filter(isMeant)
  await Promise.all(meant.map((path) => copies.delete(`${folder}${path}`)))
}

/** Whether the server was never reached: then the last copy may stand in for its answer. */
export const neverArrived = (error: unknown): boolean =>
  AppError.is(error) && error.code === 'UNAVAILABLE' && requestIdOf(error) === null
