import { expect, test } from 'vitest'
import { drawnFromFragment, replayLink } from './replay-link.ts'

const drawn = {
  input: { spread_type: 'three_card', include_reversed: false },
  draw: { seed: 'ab'.repeat(32), algorithm: 'sha256-counter', version: '1', client_seed: 'Müßiggang' },
}

test('a draw comes back from its link, which names it only after the #', () => {
  const { pathname, search, hash } = new URL(replayLink('https://orrery.example', 'tarot', drawn))
  expect(pathname + search).toBe('/draw/tarot')
  expect(drawnFromFragment(hash)).toEqual(drawn)
})

test('a fragment that is not a draw is unreadable, and another one is left alone', () => {
  for (const text of ['', '%%%', btoa('{"input":1}'), btoa('[]')]) {
    expect(drawnFromFragment(`#drawn=${text}`)).toBe('unreadable')
  }
  expect(drawnFromFragment('#content')).toBeNull()
  expect(drawnFromFragment('')).toBeNull()
})
