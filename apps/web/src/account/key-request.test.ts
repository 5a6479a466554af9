import { apiKeyRequest } from '@orrery/contracts/api-keys'
import { expect, test } from 'vitest'
import { keyRequest } from './key-request.ts'

const now = Date.parse('2026-11-21T12:00:00Z')

const typing =
  (fields: Readonly<Record<string, string>>) =>
  (field: string): string =>
    fields[field] ?? ''

test('what is left empty is a key without end and without a limit of its own, which the platform takes', () => {
  const request = keyRequest(typing({ name: 'A clock' }), new Set(['batch:calculate']), now)
  expect(request).toEqual({ name: 'A clock', scopes: ['batch:calculate'], expiresAt: null, limitPerMinute: null })
  expect(apiKeyRequest.safeParse(request).success).toBe(true)
})

test('days are counted from now', () => {
  const { expiresAt, limitPerMinute } = keyRequest(
    typing({ expiresAt: '30', limitPerMinute: ' 20 ' }),
    new Set(['engines:*:read']),
    now,
  )
  expect(expiresAt).toBe('2026-12-21T12:00:00.000Z')
  expect(limitPerMinute).toBe(20)
})

test('a key for every engine does not name single ones that were chosen before', () => {
  const chosen = new Set(['engines:natal:read', 'readings:read', 'engines:*:read'])
  expect(keyRequest(typing({}), chosen, now).scopes).toEqual(['readings:read', 'engines:*:read'])
})

test('a limit that is no number is for the platform to refuse', () => {
  const request = keyRequest(typing({ name: 'A clock', limitPerMinute: 'many' }), new Set(['engines:*:read']), now)
  expect(apiKeyRequest.safeParse(request).success).toBe(false)
})
