import type { ListedAccount } from '@orrery/contracts/administration'
import { expect, test } from 'vitest'
import { refusalOfChange, wholeRoles } from './account-change-rules.ts'

const administrator: ListedAccount = {
  id: 'a',
  email: 'a@people.example',
  name: 'A',
  roles: ['user', 'admin'],
  emailVerified: true,
  banned: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  eraseAfter: null,
}

const alone = { askedBy: 'a', otherAdministrators: 0 }

test.each([
  ['gives up the role', { roles: ['user' as const] }, 'CONFLICT'],
  ['becomes a creator instead', { roles: ['creator' as const] }, 'CONFLICT'],
  ['becomes a creator too', { roles: ['admin' as const, 'creator' as const] }, undefined],
  ['is unbanned', { banned: false }, undefined],
])('the only administrator %s: %3$s', (_what, change, code) => {
  expect(refusalOfChange(administrator, change, alone)?.code).toBe(code)
})

test('one of two administrators may be banned by the other, but not by themselves', () => {
  const two = { askedBy: 'b', otherAdministrators: 1 }
  expect(refusalOfChange(administrator, { banned: true }, two)).toBeNull()
  expect(refusalOfChange(administrator, { banned: true }, { ...two, askedBy: 'a' })?.code).toBe('CONFLICT')
})

test('everybody is a user, and each role is there once', () => {
  expect(wholeRoles(['admin', 'admin'])).toEqual(['user', 'admin'])
  expect(wholeRoles([])).toEqual(['user'])
})
