import { expect, test } from 'vitest'
import { toOwnPath } from './own-path.ts'

test.each(['/', '/account/keys', '/charts?keep', '/oauth2/authorize?client_id=a&scope=b%20c', '/charts/1#share'])(
  '%s is a path of ours',
  (path) => {
    expect(toOwnPath(path)).toBe(path)
  },
)

test.each([
  'https://evil.example/',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '\\/evil.example',
  'javascript:alert(1)',
  'charts',
  '',
  undefined,
  ['/charts'],
])('%j leads nowhere', (path) => {
  expect(toOwnPath(path)).toBeNull()
})
