import { expect, test } from 'vitest'
import { planIdentity } from './identity-rules.ts'

const newId = () => 'new'
const plan = (aliases: string[], known: Record<string, string>, formerAliases: string[] = [], withId: string[] = []) =>
  planIdentity({ aliases, formerAliases, known: new Map(Object.entries(known)), identified: new Set(withId), newId })

test('somebody nobody knows gets a chat under all their names', () => {
  expect(plan(['US.1', '1555'], {})).toEqual({ chatId: 'new', isNew: true, adds: ['US.1', '1555'], removes: [] })
})

test('a name that appears joins those that are known', () => {
  expect(plan(['US.1', '1555'], { 'US.1': 'a' })).toMatchObject({ chatId: 'a', isNew: false, adds: ['1555'] })
})

test('a number that somebody else has now follows the id, not the other way round', () => {
  expect(plan(['US.2', '1555'], { 'US.2': 'b', '1555': 'a' })).toMatchObject({ chatId: 'b', adds: ['1555'] })
})

test('a number alone leads an id to its chat only where nobody of another id has it', () => {
  expect(plan(['US.1', '1555'], { '1555': 'a' })).toMatchObject({ chatId: 'a', isNew: false, adds: ['US.1'] })
  const taken = plan(['US.2', '1555'], { '1555': 'a' }, [], ['a'])
  expect(taken).toMatchObject({ chatId: 'new', isNew: true, adds: ['US.2', '1555'] })
  expect(plan(['1555'], { '1555': 'a' }, [], ['a'])).toMatchObject({ chatId: 'a', isNew: false })
})

test('who changes names keeps the chat, and the old names are given up', () => {
  const changed = plan(['US.2', '1666'], { 'US.1': 'a', '1555': 'a' }, ['US.1', '1555'])
  expect(changed).toEqual({ chatId: 'a', isNew: false, adds: ['US.2', '1666'], removes: ['US.1', '1555'] })
})

test('so too where the new name has written before the change was told', () => {
  expect(plan(['US.2'], { 'US.1': 'a', 'US.2': 'b' }, ['US.1'])).toMatchObject({ chatId: 'a', adds: ['US.2'] })
})
