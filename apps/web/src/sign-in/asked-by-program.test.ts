import { expect, test } from 'vitest'
import { textsOfSearch } from '../parts/search-texts.ts'
import { questionOf } from './asked-by-program.ts'

const signed = (sent: string, names: readonly string[]): Record<string, unknown> => {
  const listed = [...names, 'ba_iat', 'ba_param', 'exp'].map((name) => `ba_param=${name}`).join('&')
  return textsOfSearch(`?${sent}&exp=1795300000&ba_iat=1795299000000&${listed}&sig=c2ln`)
}

test('the program’s question is asked again as it was, without what the door had added', () => {
  const sent = 'client_id=clock&scope=engines%3A*%3Aread+offline_access&state=a%26b'
  expect(questionOf(signed(sent, ['client_id', 'scope', 'state']))).toBe(`/oauth2/authorize?${sent}`)
})

test('what asked to sign in has been heard, and is not asked for ever', () => {
  const search = signed('client_id=clock&prompt=login+consent&max_age=0', ['client_id', 'prompt', 'max_age'])
  expect(questionOf(search)).toBe('/oauth2/authorize?client_id=clock&prompt=consent')
  expect(questionOf(signed('client_id=clock&prompt=login', ['client_id', 'prompt']))).toBe(
    '/oauth2/authorize?client_id=clock',
  )
})

test('what somebody added to the address later is left out', () => {
  expect(questionOf(signed('client_id=clock&injected=1', ['client_id']))).toBe('/oauth2/authorize?client_id=clock')
})

test('an address without a signed question asks nothing', () => {
  expect(questionOf({})).toBeNull()
  expect(questionOf({ client_id: 'clock' })).toBeNull()
})
