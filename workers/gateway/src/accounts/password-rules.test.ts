import { expect, test } from 'vitest'
import { commonPasswords } from './content/common-passwords.ts'
import { normalPassword, passwordRefused } from './password-rules.ts'

test('ten characters are enough and nine are not, counted as people count', () => {
  expect(passwordRefused('brass moon')).toBeNull()
  expect(passwordRefused('brass sun')).toMatchObject({ code: 'INVALID_INPUT' })
  expect(passwordRefused('🌒🌓🌔🌕🌖')).toMatchObject({ code: 'INVALID_INPUT' })
})

test('256 bytes are taken and 257 are not', () => {
  const long = 'orrery '.repeat(40)
  expect(passwordRefused(long.slice(0, 256))).toBeNull()
  expect(passwordRefused(long.slice(0, 257))).toMatchObject({ code: 'INVALID_INPUT' })
})

test.each(['password123', 'PassWord123', '1234567890', 'qwertyuiop', 'administrator'])('%s is too common', (common) => {
  expect(passwordRefused(common)?.message).toContain('commonest')
})

test('the list holds only what its length alone does not refuse', () => {
  expect(commonPasswords.size).toBeGreaterThan(2000)
  expect([...commonPasswords].filter((password) => Array.from(password).length < 10)).toEqual([])
})

test('two ways to type one password are one password', () => {
  expect(normalPassword('Å\u{fb01}n ⅳ caf\u{65}\u{301}')).toBe(normalPassword('A\u{30a}fin iv café'))
})

test('a refusal never quotes the password', () => {
  expect(JSON.stringify(passwordRefused('password123'))).not.toContain('password123')
})
