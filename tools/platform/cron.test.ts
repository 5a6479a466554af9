import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDue, latestDue, parseCron } from './cron.ts'

const due = (expression: string, instant: string) => isDue(parseCron(expression), new Date(instant))
const at = (instant: string) => Date.parse(instant)

// 22 November 2026 is a Sunday, 23 November a Monday.
test.each([
  ['* * * * *', '2026-11-22T13:37:00Z', true],
  ['*/15 * * * *', '2026-11-22T13:45:59Z', true],
  ['*/15 * * * *', '2026-11-22T13:46:00Z', false],
  ['5/20 * * * *', '2026-11-22T13:25:00Z', true],
  ['5/20 * * * *', '2026-11-22T13:20:00Z', false],
  ['0 9-17/4 * * *', '2026-11-22T13:00:00Z', true],
  ['0 9-17/4 * * *', '2026-11-22T15:00:00Z', false],
  ['0,30 6 * * *', '2026-11-22T06:30:00Z', true],
  ['0 0 1 jan *', '2027-01-01T00:00:00Z', true],
  ['0 0 1 JAN-MAR *', '2027-04-01T00:00:00Z', false],
])('%s at %s: %s', (expression, instant, expected) => {
  expect(due(expression, instant)).toBe(expected)
})

test.each([
  ['0 17 * * sun', '2026-11-22T17:00:00Z'],
  ['0 17 * * 1', '2026-11-22T17:00:00Z'],
  ['10 7 * * mon-fri', '2026-11-23T07:10:00Z'],
  ['10 7 * * 2-6', '2026-11-23T07:10:00Z'],
  ['0 15 1 * *', '2026-12-01T15:00:00Z'],
])("%s is due at %s, as Cloudflare's list of examples has it", (expression, instant) => {
  expect(due(expression, instant)).toBe(true)
})

test('a day of the month and a weekday together mean either', () => {
  expect(due('0 0 13 * FRI', '2026-11-13T00:00:00Z')).toBe(true)
  expect(due('0 0 13 * FRI', '2026-11-20T00:00:00Z')).toBe(true)
  expect(due('0 0 13 * FRI', '2026-12-13T00:00:00Z')).toBe(true)
  expect(due('0 0 13 * FRI', '2026-12-14T00:00:00Z')).toBe(false)
})

test.each([
  '* * * *',
  '* * * * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '* * * * 0',
  '* * * * 8',
  '*/0 * * * *',
  '*/x * * * *',
  '5-1 * * * *',
  '1-2-3 * * * *',
  ', * * * *',
  '* * L * *',
  '* * LW * *',
  '* * * * 6L',
  '* * * * MON#2',
  '',
])('"%s" is refused', (expression) => {
  expect(() => parseCron(expression)).toThrow(RangeError)
})

test('a minute already checked is not due again', () => {
  const schedule = parseCron('* * * * *')
  expect(latestDue(schedule, at('2026-11-22T10:00:10Z'), at('2026-11-22T10:00:50Z'))).toBeNull()
  expect(latestDue(schedule, at('2026-11-22T10:00:50Z'), at('2026-11-22T10:01:00Z'))).toBe(at('2026-11-22T10:01:00Z'))
})

test('after a night asleep an hourly job runs once, for its latest hour', () => {
  expect(latestDue(parseCron('5 * * * *'), at('2026-11-21T22:30:00Z'), at('2026-11-22T07:20:00Z'))).toBe(
    at('2026-11-22T07:05:00Z'),
  )
})

test('a job missed by more than a day waits for its next minute', () => {
  expect(latestDue(parseCron('0 0 20 * *'), at('2026-11-19T12:00:00Z'), at('2026-11-22T12:00:00Z'))).toBeNull()
})

test('the latest due minute is due, is new and is not in the future', () => {
  const expressions = fc.constantFrom('* * * * *', '*/7 * * * *', '3 */2 * * *', '0 12 * * MON', '59 23 31 12 *')
  const instants = fc.integer({ min: at('2026-01-01T00:00:00Z'), max: at('2027-12-31T23:59:59Z') })
  fc.assert(
    fc.property(expressions, instants, fc.integer({ min: 0, max: 3 * 86_400_000 }), (expression, now, sleptMs) => {
      const schedule = parseCron(expression)
      const found = latestDue(schedule, now - sleptMs, now)
      return found === null || (isDue(schedule, new Date(found)) && found <= now && found > now - sleptMs - 60_000)
    }),
  )
})
