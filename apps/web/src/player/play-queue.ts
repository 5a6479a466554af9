import { AppError } from '@orrery/contracts/errors'
import { readHint } from '../account/sign-in-hint.ts'
import { api } from '../api.ts'
import { neverArrived } from '../offline/kept-copies.ts'

/** One time of listening. `completedAt` is null until its end was heard. */
export type Listening = {
  practiceEventId: string
  itemId: string
  startedAt: string
  timeZone: string
  completedAt: string | null
  seconds: number
}
type Queued = Listening & { ownerId: string }

const databaseName = 'orrery-plays'
const storeName = 'plays'

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error ?? new Error('The queue of plays could not be read.')))
  })

const opened = (): Promise<IDBDatabase> => {
  const request = indexedDB.open(databaseName, 1)
  request.addEventListener('upgradeneeded', () =>
    request.result.createObjectStore(storeName, { keyPath: 'practiceEventId' }),
  )
  return settled(request)
}

const inStore = async <Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const database = await opened()
  try {
    return await settled(act(database.transaction(storeName, mode).objectStore(storeName)))
  } finally {
    database.close()
  }
}

const whoListens = (): string | null => {
  const hint = readHint()
  return typeof hint === 'object' && hint !== null ? hint.id : null
}

const queued = async (): Promise<readonly Queued[]> =>
  (await inStore('readonly', (store) => store.getAll() as IDBRequest<Queued[]>)).filter(
    ({ ownerId }) => ownerId === whoListens(),
  )

const tell = async ({ itemId, completedAt, startedAt, practiceEventId, timeZone, seconds }: Queued): Promise<void> => {
  await api.practice.played(itemId, { practiceEventId, startedAt, timeZone })
  if (completedAt !== null) await api.practice.completed(itemId, { practiceEventId, completedAt, seconds })
}

/** Whether it is worth trying again later: the server was not reached, or was down. */
const isForLater = (error: unknown): boolean =>
  neverArrived(error) || (AppError.is(error) && ['PRACTICE_UNAVAILABLE', 'RATE_LIMITED'].includes(error.code))

/** Tells the server what was heard meanwhile. What it refuses for good is let go; it accepts repeats. */
export const sendPlays = async (): Promise<void> => {
  for (const play of await queued()) {
    try {
      // One after the other: their order is that of hearing.
      // oxlint-disable-next-line no-await-in-loop
      await tell(play)
    } catch (error) {
      if (isForLater(error)) return
    }
    // oxlint-disable-next-line no-await-in-loop
    await inStore('readwrite', (store) => store.delete(play.practiceEventId))
  }
}

/** Notes a listening and tells the server when it can be reached. Guests' listening is nobody's. */
export const notePlay = async (listening: Listening): Promise<void> => {
  const ownerId = whoListens()
  if (ownerId === null) return
  await inStore('readwrite', (store) => store.put({ ...listening, ownerId }))
  await sendPlays()
}

export const forgetPlays = async (): Promise<void> => {
  await settled(indexedDB.deleteDatabase(databaseName))
}
