import { expect, test } from 'vitest'
import { drawNamed } from './draw-named.ts'

test.each([
  ['tarot', 'tarot', ''],
  ['Tarot What now?', 'tarot', 'What now?'],
  ['I Ching What now?', 'iching', 'What now?'],
  ['i-ging', 'iching', ''],
  ['Karten was jetzt?', 'tarot', 'was jetzt?'],
  ['What now, tarot?', null, 'What now, tarot?'],
  ['', null, ''],
] as const)('%s asks for %s', (said, kind, question) => {
  expect(drawNamed(said)).toEqual({ kind, question })
})
