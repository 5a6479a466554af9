import { expect, test } from 'vitest'
import { tagsIn } from './tags-in.ts'

test('typed words become tags: small letters, no accents, hyphens', () => {
  expect(tagsIn('Good Sleep, são,  , good sleep,--Work!')).toEqual(['good-sleep', 'sao', 'work'])
})

test('there are at most ten, none longer than forty letters', () => {
  expect(tagsIn(Array.from({ length: 14 }, (_, index) => `t${index}`).join(','))).toHaveLength(10)
  expect(tagsIn('a'.repeat(60))).toEqual(['a'.repeat(40)])
})
