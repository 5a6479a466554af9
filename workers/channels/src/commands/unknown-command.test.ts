import { expect, test } from 'vitest'
import { commands } from './commands.ts'
import { editDistance } from './edit-distance.ts'
import { unknownCommand } from './unknown-command.ts'

test.each([
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('from %s to %s it takes %i letters', (one, other, letters) => {
  expect(editDistance(one, other)).toBe(letters)
  expect(editDistance(other, one)).toBe(letters)
})

const nearestTo = (said: string): readonly string[] => {
  const [, named = ''] = unknownCommand('en', { said, listed: commands }).split('nearest I know: ')
  return named.slice(0, named.indexOf('.')).split(', ')
}

test('a slip of the finger finds what was meant first', () => {
  expect(nearestTo('halp')[0]).toBe('/help')
  expect(nearestTo('unlnk')[0]).toBe('/unlink')
  expect(nearestTo('x')).toHaveLength(3)
})

test('what was typed is repeated, but not all of it', () => {
  expect(unknownCommand('en', { said: 'x'.repeat(500), listed: commands })).toContain(`/${'x'.repeat(32)}.`)
})

test('no two commands answer to one name', () => {
  const names = commands.flatMap(({ name, aliases }) => [name].concat(aliases))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})
