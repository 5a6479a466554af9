import { expect, test } from 'vitest'
import { jsonOf } from '../../testing/knock.ts'
import { ask, withPassword } from '../../testing/person-with-password.ts'

test('consents begin empty, keep their first date, follow versions, and remember when they ended', async () => {
  const person = await withPassword()
  const put = async (version: string, given: boolean): Promise<Record<string, unknown>[]> => {
    const answer = await ask(person, 'PUT', '/users/me/consents', { kind: 'own_voice', version, given })
    return (await jsonOf(answer))['items'] as Record<string, unknown>[]
  }
  expect(await jsonOf(await ask(person, 'GET', '/users/me/consents'))).toEqual({ items: [] })
  const first = await put('1', true)
  expect(first).toMatchObject([{ kind: 'own_voice', version: '1', withdrawnAt: null }])
  expect(await put('1', true)).toEqual(first)
  const second = await put('2', true)
  expect(second.map(({ version, withdrawnAt }) => [version, withdrawnAt === null])).toEqual([
    ['2', true],
    ['1', false],
  ])
  expect((await put('2', false)).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true)
})

test('the terms are not withdrawn while there is an account', async () => {
  const person = await withPassword()
  await ask(person, 'PUT', '/users/me/consents', { kind: 'terms', version: '1', given: true })
  const refused = await ask(person, 'PUT', '/users/me/consents', { kind: 'terms', version: '1', given: false })
  expect(refused.status).toBe(409)
})
