import { expect, test } from 'vitest'
import { likeliest, sureOf } from './certainty.ts'

const span = { from: '1990-05-16T23:00:00Z', to: '1990-05-17T23:00:00Z' }
const stable = { type: { minus_minutes: 12, plus_minutes: 700 } }
const possible = {
  type: [
    { value: 'Generator', share: 0.35, ...span },
    { value: 'Projector', share: 0.4, ...span },
    { value: 'Generator', share: 0.25, ...span },
  ],
}

test('a value that comes back later in the day counts with all its hours', () => {
  expect(likeliest(possible, 'type')).toEqual({ value: 'Generator', share: 0.6 })
  expect(likeliest(possible, 'profile')).toBeNull()
  expect(likeliest(null, 'type')).toBeNull()
})

test('with a span of births a fact is as sure as its share; without one, for as long as it holds', () => {
  expect(sureOf({ stable, possible }, 'type')).toEqual({ share: 0.6 })
  expect(sureOf({ stable, possible: null }, 'type')).toEqual({ stability: stable.type })
})
