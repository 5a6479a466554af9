import { expect, test } from 'vitest'
import { ask, withPassword } from '../../testing/person-with-password.ts'

test('a few words are spoken in the language that is asked for, however a phone writes it', async () => {
  const person = await withPassword()
  const spoken = await ask(person, 'POST', '/voices/sample', { text: 'Bom dia.', locale: 'pt_BR' })
  expect([spoken.status, spoken.headers.get('x-orrery-provider')]).toEqual([200, 'espeak-ng'])
  await spoken.body?.cancel()
})

test.each(['en-', 'en-!!', 'e n', 'en-a'])('a language that is none is refused at the door: %s', async (locale) => {
  const person = await withPassword()
  const refused = await ask(person, 'POST', '/voices/sample', { text: 'Good morning.', locale })
  expect(refused.status).toBe(400)
  expect(await refused.text()).toContain('locale')
})

test('voices are listed for a language as phones write it', async () => {
  const person = await withPassword()
  const listed = await ask(person, 'GET', '/voices?locale=de_DE')
  expect(await listed.json()).toMatchObject({ items: [{ id: 'espeak-ng:de' }] })
})
