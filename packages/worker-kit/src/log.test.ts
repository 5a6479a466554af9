import { expect, test } from 'vitest'
import { createLog, traceOf } from './log.ts'

test('a line is JSON with its instant, level, event, worker and request', () => {
  const lines: string[] = []
  const log = createLog({ worker: 'engines', requestId: 'abcdefgh' }, (line) => lines.push(line))
  log('warn', 'batch.item-failed', { position: 2 })
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      level: 'warn',
      event: 'batch.item-failed',
      worker: 'engines',
      requestId: 'abcdefgh',
      position: 2,
    },
  ])
})

test('fields that carry personal data do not compile', () => {
  const lines: string[] = []
  const log = createLog({ worker: 'engines' }, (line) => lines.push(line))
  // @ts-expect-error -- an address of mail is personal data
  log('info', 'sign-in.failed', { email: 'a@example.org' })
  // @ts-expect-error -- a birth date is personal data
  log('info', 'calculate.done', { birthDate: '1990-01-01' })
  // @ts-expect-error -- an object could hold anything
  log('info', 'calculate.done', { chart: {} })
  expect(lines).toHaveLength(3)
})

test('a line names the errand and the trace it belongs to', () => {
  const lines: string[] = []
  const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'
  const ids = { requestId: 'abcdefgh', correlationId: 'errand-0001', traceparent }
  createLog({ worker: 'engines', ...ids }, (line) => lines.push(line))('info', 'batch.done')
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    requestId: 'abcdefgh',
    correlationId: 'errand-0001',
    traceId: '0af7651916cd43dd8448eb211c80319c',
  })
})

test('a trace tells where a bug happened and never repeats its message', () => {
  const trace = traceOf(new RangeError('no such date: 1990-05-17\n    in the input of Ada Lovelace'))
  expect(trace).toMatch(/^RangeError < at .*log\.test\.ts/)
  expect(trace).not.toMatch(/1990|Lovelace/)
  expect(traceOf('1990-05-17')).toBe('string')
})
