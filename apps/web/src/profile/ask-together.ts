import type { BatchEntry, Client, ResultOf } from '@orrery/client'
import { AppError, type ErrorCode, statusOf } from '@orrery/contracts/errors'
import type { BatchItem } from '@orrery/contracts/engine-answer'
import type { Ask } from '../charts/chart-answers.ts'

type Waiting = { entry: BatchEntry; resolve: (item: BatchItem) => void; reject: (error: unknown) => void }

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(statusOf, code)

const errorOf = ({ error }: BatchItem): AppError => {
  if (!error || !isErrorCode(error.code)) return new AppError('INTERNAL', 'The answer named no reason.')
  return new AppError(error.code, error.message, { ...error.details, requestId: error.requestId })
}

const missing = () => new AppError('INTERNAL', 'The server left this calculation out of its answer.')

/**
 * Sends everything that is asked within one turn of the event loop as a single batch, and hands each asker its own
 * answer or its own failure: one engine that fails leaves the others standing. The door takes twenty at once; there are
 * fewer engines than that.
 */
export const createAskTogether = (batch: Client['batch']): Ask => {
  let waiting: Waiting[] = []

  const send = async (): Promise<void> => {
    const asked = waiting
    waiting = []
    try {
      const items = await batch(asked.map(({ entry }) => entry))
      for (const [position, { resolve, reject }] of asked.entries()) {
        const item = items.find((answer) => answer.position === position)
        if (item) resolve(item)
        else reject(missing())
      }
    } catch (error) {
      for (const { reject } of asked) reject(error)
    }
  }

  return async <Id extends BatchEntry['engineName']>(engine: Id, input: unknown) => {
    const item = await new Promise<BatchItem>((resolve, reject) => {
      if (waiting.length === 0) setTimeout(() => void send(), 0)
      // Safe because `Ask` pairs the input with its engine.
      const entry = { engineName: engine, input, options: { pictures: false } } as BatchEntry
      waiting.push({ entry, resolve, reject })
    })
    if (!item.success || item.data === null) throw errorOf(item)
    // Safe because the door built raw_data from this engine's output schema.
    return item.data as ResultOf<Id>
  }
}
