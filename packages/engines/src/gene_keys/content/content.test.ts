import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { expect, test } from 'vitest'
import {
  badlyWritten,
  type Claim,
  claims,
  type Located,
  repeatedRuns,
  strayMarks,
  stringsOf,
} from '../../testing/located-texts.ts'
import { gates } from '../../human_design/content/gates.ts'
import digest from '../golden/triads-digest.json' with { type: 'json' }
import { programmingPartnerOf } from '../partner.ts'
import { sequenceIds, sphereIds } from '../spheres.ts'
import { keys } from './keys.ts'
import { lines } from './lines.ts'
import { pairText } from './pairs.ts'
import { sequences } from './sequences.ts'
import { spheres } from './spheres.ts'
import { triads } from './triads.ts'

const oneTo64 = Array.from({ length: 64 }, (_, i) => i + 1)
const pairs = Object.fromEntries(
  oneTo64.flatMap((key) => {
    const partner = programmingPartnerOf(key)
    return key < partner ? [[`${key}-${partner}`, pairText(key, partner)]] : []
  }),
)
const tables = { keys, lines, pairs, sequences, spheres }

const strings = stringsOf(tables, 'content')
/** Labels, and phrases that stand inside a sentence. */
const isSentence = ([path]: Located): boolean => !/\.(?:name|theme|strain|ease)$|\.keywords\./.test(path)
const sentences = strings.filter(isSentence)
const phrases = strings.filter(([path]) => /\.(?:strain|ease)$/.test(path))

test('there is a text for each of the 64 keys, 32 pairs, 16 spheres, 4 sequences and 6 lines in 16 spheres', () => {
  expect(Object.keys(keys).map(Number)).toEqual(oneTo64)
  expect(Object.keys(triads).map(Number)).toEqual(oneTo64)
  expect(Object.keys(pairs)).toHaveLength(32)
  expect(Object.keys(spheres)).toEqual([...sphereIds])
  expect(Object.keys(sequences)).toEqual([...sequenceIds])
  expect(Object.keys(lines)).toEqual(['1', '2', '3', '4', '5', '6'])
  for (const { inSphere } of Object.values(lines)) expect(Object.keys(inSphere)).toEqual([...sphereIds])
})

const plain = (word: string): string =>
  word.toLowerCase().replaceAll(/[- ]/g, '').replaceAll('judgement', 'judgment').replaceAll('our', 'or')

test('the three words of every key are those that two independent lists give', () => {
  const written = oneTo64.map((key) => `${key} ${(triads[key] ?? []).map(plain).join(' ')}`).join('\n')
  expect(bytesToHex(sha256(utf8ToBytes(written)))).toBe(digest.sha256)
})

test('no text of ours uses the three words of its own key: they live in one file', () => {
  const borrowed = oneTo64.flatMap((key) => {
    const own = JSON.stringify(keys[key]).toLowerCase()
    return (triads[key] ?? [])
      .filter((word) => new RegExp(`\\b${word.toLowerCase()}\\b`).test(own))
      .map((word) => `${key} ${word}`)
  })
  expect(borrowed).toEqual([])
})

test.each(['theme', 'lifeTheme', 'text', 'strain', 'ease', 'question', 'practice'] as const)(
  'no two keys share their %s',
  (field) => {
    expect(new Set(oneTo64.map((key) => keys[key]?.[field])).size).toBe(64)
  },
)

test('every key has four keywords, all different', () => {
  for (const key of oneTo64) expect(new Set(keys[key]?.keywords).size).toBe(4)
})

test.each([
  [/^content\.keys\.\d+\.text$/, 40, 70],
  [/^content\.keys\.\d+\.lifeTheme$/, 7, 24],
  [/^content\.keys\.\d+\.(?:strain|ease)$/, 3, 18],
  [/^content\.keys\.\d+\.question$/, 4, 20],
  [/^content\.keys\.\d+\.practice$/, 10, 30],
  [/^content\.pairs\.\S+$/, 12, 30],
  [/^content\.lines\.\d\.inSphere\.\w+$/, 4, 26],
  [/^content\.spheres\.\w+\.text$/, 15, 40],
])('texts at %s have between %i and %i words', (path, least, most) => {
  const measured = strings
    .filter(([at]) => path.test(at))
    .map(([at, text]) => ({ at, words: text.split(/\s+/).length }))
  expect(measured.length).toBeGreaterThan(4)
  expect(measured.filter(({ words }) => words < least || words > most)).toEqual([])
})

test('every text is made of whole sentences without stray spaces or straight quotes', () => {
  expect(badlyWritten(sentences)).toEqual([])
})

test('phrases fit into a sentence: no capital at the start, no full stop at the end', () => {
  expect(phrases.length).toBe(128)
  expect(phrases.filter(([, text]) => !/^[“\p{Ll}].*[\p{L}”]$/su.test(text) || strayMarks.test(text))).toEqual([])
})

test.each<Claim>([...claims, ['codon', /\bcodon\w*/i]])('no text makes a %s claim', (_kind, forbidden) => {
  expect(strings.filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no two texts share a run of seven words, with one another or with those of Human Design', () => {
  const { different, repeated } = repeatedRuns([...strings, ...stringsOf(gates, 'gates')], 7)
  expect(different).toBeGreaterThan(8000)
  expect(repeated).toEqual([])
})
