import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { findThemes } from './find-themes.ts'

test.each([
  ['Two seas meet here.', ['sea'], ['sea']],
  ['It was late in the season.', ['sea'], []],
  ['My mother’s house, and the garden.', ['mother', 'garden', 'dog'], ['mother', 'garden']],
  ['An animal at the door', ['Animals'], ['Animals']],
  ['La mère est là', ['mere'], ['mere']],
  ['We lost a child that year', ['lost a child', 'a lost child'], ['lost a child']],
  ['Anything', ['', '…'], []],
])('%s names of %j these: %j', (text, themes, found) => {
  expect(findThemes(text, themes)).toEqual(found)
})

test('a theme is found in whatever surrounds it', () => {
  const around = fc.array(fc.constantFrom('und', 'the', '…', '\n', 'a,b', '“'), { maxLength: 6 })
  fc.assert(
    fc.property(around, around, (before, after) => {
      expect(findThemes([...before, 'Wasser', ...after].join(' '), ['wasser'])).toEqual(['wasser'])
    }),
  )
})
