import type { TimelineEntry } from '@orrery/contracts/readings-api'
import { expect, test } from 'vitest'
import { daysOf } from './days.ts'

const entry = (id: string, at: string, { engine = 'natal', signature = 'a' } = {}): TimelineEntry => ({
  id,
  type: 'engine_calculation',
  at,
  engine,
  title: engine,
  favorite: false,
  data: { input: {}, signature, summary: '', seed: null },
})

const shown = (entries: readonly TimelineEntry[]) =>
  daysOf(entries).map(({ groups }) => groups.map((group) => group.entries.map(({ id }) => id)))

test('the same facts found again on a day stand together, in the place of the newest', () => {
  expect(
    shown([
      entry('4', '2026-11-21T14:00:00Z'),
      entry('3', '2026-11-21T13:00:00Z', { signature: 'b' }),
      entry('2', '2026-11-21T12:00:00Z'),
      entry('1', '2026-11-21T11:00:00Z', { engine: 'tarot' }),
    ]),
  ).toEqual([[['4', '2'], ['3'], ['1']]])
})

test('the same facts on another day are another entry', () => {
  expect(shown([entry('2', '2026-11-21T12:00:00Z'), entry('1', '2026-11-19T12:00:00Z')])).toEqual([[['2']], [['1']]])
})

test('a day begins at midnight of this device', () => {
  const midnight = new Date(2026, 10, 21).getTime()
  const at = (ms: number) => new Date(midnight + ms).toISOString()
  expect(daysOf([entry('2', at(0)), entry('1', at(-1))]).map(({ day }) => day)).toEqual(['2026-11-21', '2026-11-20'])
})

test('entries that carry no signature are never taken for one another', () => {
  const at = '2026-11-21T12:00:00Z'
  expect(
    shown([
      { ...entry('2', at), data: {} },
      { ...entry('1', at), data: {} },
    ]),
  ).toEqual([[['2'], ['1']]])
})
