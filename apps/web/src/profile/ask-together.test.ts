import type { BatchEntry } from '@orrery/client'
import type { BatchItem } from '@orrery/contracts/engine-answer'
import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { createAskTogether } from './ask-together.ts'

const { signal } = new AbortController()

const refused = { code: 'NAME_NOT_LATIN', message: 'Write the name in Latin letters.', requestId: 'r-1' }

/** A server that answers each item with the name of its engine, or refuses it; in the reverse order, to be awkward. */
const serverThatRefuses = (refusedEngine: string | null) => {
  const batches: (readonly BatchEntry[])[] = []
  const ask = createAskTogether(async (entries) => {
    batches.push(entries)
    return entries
      .map(({ engineName: engine }, position): BatchItem => {
        if (engine === refusedEngine)
          return { position, engine, success: false, status: 422, data: null, error: refused }
        const data = { engine_name: engine } as BatchItem['data']
        return { position, engine, success: true, status: 200, data, error: null }
      })
      .toReversed()
  })
  return { ask, batches }
}

const birth = { birth_date: '1990-05-17' }

test('what is asked together travels as one batch, and everybody gets their own answer', async () => {
  const { ask, batches } = serverThatRefuses(null)
  const [rhythm, sky] = await Promise.all([ask('biorhythm', birth, { signal }), ask('natal', birth, { signal })])
  expect(batches.map((entries) => entries.map(({ engineName }) => engineName))).toEqual([['biorhythm', 'natal']])
  expect([rhythm.engine_name, sky.engine_name]).toEqual(['biorhythm', 'natal'])
})

test('what is asked later is a batch of its own', async () => {
  const { ask, batches } = serverThatRefuses(null)
  await ask('biorhythm', birth, { signal })
  await ask('biorhythm', birth, { signal })
  expect(batches).toHaveLength(2)
})

test('one engine that refuses leaves the others standing, and says why with its request number', async () => {
  const { ask } = serverThatRefuses('numerology')
  const name = { full_name: '阿', birth_date: '1990-05-17' }
  const [numbers, rhythm] = await Promise.allSettled([
    ask('numerology', name, { signal }),
    ask('biorhythm', birth, { signal }),
  ])
  expect(rhythm.status).toBe('fulfilled')
  const reason: unknown = numbers.status === 'rejected' ? numbers.reason : null
  expect(AppError.is(reason) && [reason.code, reason.message, reason.details]).toEqual([
    'NAME_NOT_LATIN',
    'Write the name in Latin letters.',
    { requestId: 'r-1' },
  ])
})

test('a batch that never arrives is everybody’s failure', async () => {
  const ask = createAskTogether(async () => {
    throw new AppError('UNAVAILABLE', 'No answer came.')
  })
  const outcomes = await Promise.allSettled([ask('biorhythm', birth, { signal }), ask('natal', birth, { signal })])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
})
