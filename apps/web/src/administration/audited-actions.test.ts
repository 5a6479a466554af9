import { auditActions } from '@orrery/contracts/audit'
import type { AuditLine } from '@orrery/contracts/administration'
import { expect, test } from 'vitest'
import { auditedActions, auditSubjectOf, isChosen } from './audited-actions.ts'

let id = 0

const line = (told: Partial<AuditLine>): AuditLine => ({
  id: String((id += 1)),
  at: '2026-11-21T12:00:00.000Z',
  requestId: 'request-1',
  actor: { kind: 'person', id: 'ana' },
  action: 'account.banned',
  target: { kind: 'person', id: 'ben' },
  outcome: 'ok',
  details: {},
  ...told,
})

const results = (lines: readonly AuditLine[]) => auditedActions(lines).map(({ result }) => result)

test('an outcome and its intent are one action, with the time of the outcome', () => {
  const outcome = line({ at: '2026-11-21T12:00:01.000Z', outcome: 'refused' })
  const { outcome: _intended, ...told } = outcome
  expect(auditedActions([outcome, line({ outcome: 'intended' })])).toEqual([{ ...told, result: 'refused' }])
})

test('an outcome without an intent is an action, an intent without an outcome is unfinished', () => {
  expect(results([line({ action: 'sign_out' })])).toEqual(['ok'])
  expect(results([line({ outcome: 'intended' })])).toEqual(['unfinished'])
})

test('lines of other requests, other actions and other targets between the two change nothing', () => {
  const between = [
    line({ requestId: 'request-2', outcome: 'failed' }),
    line({ action: 'account.unbanned', outcome: 'intended' }),
    line({ target: null, outcome: 'intended' }),
  ]
  expect(results([line({}), ...between, line({ outcome: 'intended' })])).toEqual([
    'ok',
    'failed',
    'unfinished',
    'unfinished',
  ])
})

test('the same done twice under one request is two actions', () => {
  const [ok, intended] = [line({}), line({ outcome: 'intended' })]
  expect(results([ok, intended, ok, intended])).toEqual(['ok', 'ok'])
  expect(results([ok, intended, intended])).toEqual(['ok', 'unfinished'])
})

test('every action of the log is found under a subject, changes of roles and bans under administration', () => {
  expect(auditActions.filter((action) => auditSubjectOf(action) === undefined)).toEqual([])
  expect(auditSubjectOf('account.banned')).toBe('administration')
  expect(auditSubjectOf('account.changed')).toBe('account')
})

test('what is shown fits both choices, and an action of a newer platform is shown among everything', () => {
  const [action] = auditedActions([line({ action: 'moon.moved', outcome: 'refused' })])
  if (!action) throw new Error('no action')
  expect(isChosen(action, { subject: 'all', result: 'all' })).toBe(true)
  expect(isChosen(action, { subject: 'all', result: 'refused' })).toBe(true)
  expect(isChosen(action, { subject: 'all', result: 'ok' })).toBe(false)
  expect(isChosen(action, { subject: 'account', result: 'refused' })).toBe(false)
})
