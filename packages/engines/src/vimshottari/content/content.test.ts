import { expect, test } from 'vitest'
import { type Claim, claims, repeatedRuns, strayMarks, stringsOf } from '../../testing/located-texts.ts'
import { lords } from '../lords.ts'
import { nakshatras } from '../nakshatras.ts'
import { taraNames } from '../taras.ts'
import { wordsOfPeriod } from '../words.ts'
import { lordTexts, seasonNames } from './lords.ts'
import { nakshatraTexts } from './nakshatras.ts'
import { pairNames, pairText } from './pairs.ts'
import { taraTexts } from './taras.ts'

const pairs = Object.fromEntries(
  lords.flatMap((one, index) => lords.slice(index).map((other) => [`${one}-${other}`, pairText(one, other)])),
)
const strings = stringsOf({ lordTexts, nakshatraTexts, pairs, taraTexts, seasonNames }, 'content')

const sentences =
  /\.(?:about|season|ground|guest|moment|recommendations\.\d|karmic|guidance|meaning|theme)$|pairs|taraTexts/
const labels = /seasonNames|symbol|deity|nature|characteristics|opportunities|challenges/

test('there are texts for 9 lords, 45 pairs, 27 nakshatras and 9 places in the count, and none for anything else', () => {
  expect(Object.keys(lordTexts).sort()).toEqual([...lords].sort())
  expect(Object.keys(nakshatraTexts)).toEqual([...nakshatras])
  expect(Object.keys(taraTexts)).toEqual([...taraNames])
  expect([...pairNames].sort()).toEqual(Object.keys(pairs).sort())
  expect(pairNames).toHaveLength(45)
  expect(strings.filter(([path]) => sentences.test(path) === labels.test(path))).toEqual([])
})

test('a pair reads the same from either side', () => {
  for (const one of lords) for (const other of lords) expect(pairText(one, other)).toBe(pairText(other, one))
})

test.each([
  [/\.season$/, 35, 70],
  [/\.about$/, 20, 45],
  [/\.meaning$/, 20, 45],
  [/pairs/, 10, 24],
  [/\.theme$/, 5, 20],
  [/\.guest$/, 9, 26],
  [/\.recommendations\.\d$/, 7, 22],
])('texts at %s have between %i and %i words', (path, least, most) => {
  const measured = strings
    .filter(([at]) => path.test(at))
    .map(([at, text]) => ({ at, words: text.split(/\s+/).length }))
  expect(measured.length).toBeGreaterThan(8)
  expect(measured.filter(({ words }) => words < least || words > most)).toEqual([])
})

test('sentences are whole, labels carry no full stop, and nothing has stray spaces or straight quotes', () => {
  const broken = strings.filter(([path, text]) =>
    sentences.test(path) ? !/^[“\p{Lu}].*[.]$/su.test(text) : text.endsWith('.'),
  )
  expect(broken).toEqual([])
  expect(strings.filter(([, text]) => strayMarks.test(text))).toEqual([])
})

test.each<Claim>([
  ...claims,
  ['remedy or profit', /\b(?:remed|profit|wealth will)\w*/i],
  ['fatal', /\b(?:will die|death of|doomed|cursed|inevitabl\w*)\b/i],
])('no text makes a %s claim', (kind, forbidden) => {
  // The name of the 24th nakshatra itself means a hundred remedies or stars.
  const named = kind === 'remedy or profit' ? /Shatabhisha\.meaning$/ : /(?!)/
  expect(strings.filter(([path, text]) => forbidden.test(text) && !named.test(path))).toEqual([])
})

test('no two texts share a run of six words', () => {
  const { different, repeated } = repeatedRuns(
    strings.filter(([at]) => sentences.test(at)),
    6,
  )
  expect(different).toBeGreaterThan(2000)
  expect(repeated).toEqual([])
})

test('all 81 antardashas and 729 pratyantardashas have words of their own', () => {
  const antardashas = lords.flatMap((one) => lords.map((other) => wordsOfPeriod([one, other]).general_theme))
  expect(new Set(antardashas).size).toBe(81)
  const deeper = lords.flatMap((one) => lords.map((other) => wordsOfPeriod(['Sun', one, other])))
  for (const words of deeper) {
    expect(
      Object.values(words)
        .flat()
        .every((text) => text.length > 10),
    ).toBe(true)
  }
})
