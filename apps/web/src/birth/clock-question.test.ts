import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import type { BirthRecord } from './birth-record.ts'
import { clockQuestionOf } from './clock-question.ts'

const birth: BirthRecord = {
  name: '',
  date: '2021-03-28',
  time: '02:30',
  accuracyMinutes: 0,
  place: { label: 'Berlin', latitude: 52.52, longitude: 13.41, timezone: 'Europe/Berlin' },
  utcOffset: null,
}

test('a repeated hour becomes a question with both instants, the earlier first', () => {
  const candidates = [
    { utc: '2021-10-31T00:30:00Z', offset: '+02:00' },
    { utc: '2021-10-31T01:30:00Z', offset: '+01:00' },
  ]
  const error = new AppError('AMBIGUOUS_LOCAL_TIME', 'Twice.', { candidates })
  expect(clockQuestionOf(error, birth)).toEqual({ kind: 'ambiguous', choices: candidates, gap: null })
})

// EU directive 2000/84/EC: on 28 March 2021 at 01:00 UTC clocks in Berlin went from 02:00 to 03:00.
test('a skipped hour offers the instant by either offset', () => {
  const error = new AppError('NONEXISTENT_LOCAL_TIME', 'Never.', {
    gap: { from: '2021-03-28T02:00:00', to: '2021-03-28T03:00:00', utc: '2021-03-28T01:00:00Z' },
    offset_before: '+01:00',
    offset_after: '+02:00',
  })
  expect(clockQuestionOf(error, birth)).toEqual({
    kind: 'skipped',
    choices: [
      { utc: '2021-03-28T00:30:00.000Z', offset: '+02:00' },
      { utc: '2021-03-28T01:30:00.000Z', offset: '+01:00' },
    ],
    gap: { from: '02:00', to: '03:00' },
  })
})

test('other errors, and answers without their details, are no question', () => {
  expect(clockQuestionOf(new AppError('UNAVAILABLE', 'Down.'), birth)).toBeNull()
  expect(clockQuestionOf(new AppError('AMBIGUOUS_LOCAL_TIME', 'Twice.', { candidates: 'two' }), birth)).toBeNull()
  expect(clockQuestionOf(new AppError('NONEXISTENT_LOCAL_TIME', 'Never.', {}), birth)).toBeNull()
  expect(clockQuestionOf(new TypeError('x'), birth)).toBeNull()
})
