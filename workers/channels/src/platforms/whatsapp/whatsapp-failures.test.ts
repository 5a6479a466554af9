import { expect, test } from 'vitest'
import { isTemplateFault, outcomeOfGraph } from './whatsapp-failures.ts'

const error = (code: number | null, status = 400) => outcomeOfGraph({ is: 'error', status, code }, 1)

test.each([
  [130_429, { is: 'later', scope: 'account', afterMs: null }],
  [131_000, { is: 'later', scope: 'chat', afterMs: null }],
  [131_016, { is: 'later', scope: 'chat', afterMs: null }],
  [131_047, { is: 'window_shut' }],
  [131_026, { is: 'refused', closes: false }],
  [131_049, { is: 'refused', closes: false }],
  [131_050, { is: 'refused', closes: true }],
  [131_009, { is: 'plainer' }],
  [131_051, { is: 'plainer' }],
  [131_053, { is: 'plainer' }],
  [190, { is: 'stopped' }],
  [368, { is: 'stopped' }],
  [131_031, { is: 'stopped' }],
])('error %i means %o, whatever the status says', (code, outcome) => {
  expect(error(code)).toMatchObject(outcome)
  expect(error(code, 500)).toMatchObject(outcome)
})

test('too much to one person waits 6 s, and twice as long each time', () => {
  const waits = [1, 2, 3].map((tries) => outcomeOfGraph({ is: 'error', status: 400, code: 131_056 }, tries))
  expect(waits).toMatchObject([{ afterMs: 6000 }, { afterMs: 12_000 }, { afterMs: 24_000 }])
})

test('a call that nobody answered is unknown', () => {
  expect(outcomeOfGraph({ is: 'lost' }, 1)).toMatchObject({ is: 'unknown' })
  expect(error(null, 502)).toMatchObject({ is: 'unknown' })
})

test('faults of templates are told from others', () => {
  expect([132_000, 132_016, 131_999, 132_017, null].map(isTemplateFault)).toEqual([true, true, false, false, false])
})
