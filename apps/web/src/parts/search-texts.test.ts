import { expect, test } from 'vitest'
import { searchText, textsOfSearch } from './search-texts.ts'

test('what looks like a number or a list stays the text that it is', () => {
  expect(textsOfSearch('?token=12e9&exp=1795300000&name=%5B1%5D&keep')).toEqual({
    token: '12e9',
    exp: '1795300000',
    name: '[1]',
    keep: '',
  })
})

test('a signed question comes out with everything that was signed', () => {
  const query = '?client_id=c&scope=engines%3A*%3Aread+offline_access&ba_param=client_id&ba_param=scope&sig=a%2Bb%3D'
  expect(searchText(textsOfSearch(query))).toBe(query)
})

test('what is not set leaves no trace in the address', () => {
  expect(searchText({ to: undefined, from: null })).toBe('')
  expect(searchText({ to: undefined, verified: '1' })).toBe('?verified=1')
})
