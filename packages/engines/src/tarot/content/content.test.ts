import { expect, test } from 'vitest'
import { badlyWritten, type Claim, claims, repeatedRuns, stringsOf } from '../../testing/located-texts.ts'
import { deck, isCourt } from '../cards.ts'
import { cardTextOf } from '../card-texts.ts'
import type { CardText } from './card-text.ts'
import { cups } from './cups.ts'
import { majors } from './majors.ts'
import { pentacles } from './pentacles.ts'
import type { SpreadPosition } from './spreads.ts'
import * as spreadTexts from './spreads.ts'
import { swords } from './swords.ts'
import { wands } from './wands.ts'

const tables = { majors, wands, cups, swords, pentacles, ...spreadTexts }

const strings = stringsOf(tables, 'content')
const label = /\.(?:name|archetype|keywords\.\w+\.\d|essence\.\w+|numberArchetypes\.\d+|recurrenceTexts\.\d+)$/
const sentences = strings.filter(([path]) => !label.test(path))

const texts: readonly (readonly [string, CardText])[] = deck.map(({ id }) => [id, cardTextOf(id)])

const repeated = (all: readonly string[]): readonly string[] => all.filter((text, index) => all.indexOf(text) !== index)

test('there is a text for each of the 78 cards and for no other', () => {
  const written = [majors, wands, cups, swords, pentacles].flatMap((table) => Object.keys(table))
  expect(written.toSorted()).toEqual(deck.map(({ id }) => id).toSorted())
})

test('trumps and court cards have a figure, number cards the stage of their number', () => {
  for (const card of deck)
    expect([card.id, cardTextOf(card.id).archetype !== undefined]).toEqual([
      card.id,
      card.arcana === 'major' || isCourt(card),
    ])
})

test.each([
  ['image', (text: CardText) => [text.image]],
  ['essence', (text: CardText) => Object.values(text.essence)],
  ['texts', (text: CardText) => [text.upright, text.reversed]],
  ['steps', (text: CardText) => Object.values(text.step)],
  ['remarks', (text: CardText) => [text.relationships, text.work, text.growth]],
  ['figure', (text: CardText) => (text.archetype === undefined ? [] : [text.archetype])],
])('no two cards share their %s', (_, pick) => {
  expect(repeated(texts.flatMap(([, text]) => pick(text)))).toEqual([])
})

test('a card has six different keywords', () => {
  for (const [id, { keywords }] of texts)
    expect([id, new Set([...keywords.upright, ...keywords.reversed]).size]).toEqual([id, 6])
})

test.each([
  [/\.(?:upright|reversed)$/, /majors|wands|cups|swords|pentacles/, /step|essence/, 30, 65],
  [/\.image$/, /./, /^$/, 9, 34],
  [/\.(?:relationships|work|growth)$/, /./, /^$/, 4, 24],
  [/step\.(?:upright|reversed)$/, /./, /^$/, 3, 22],
  [/essence\.\w+$/, /./, /^$/, 4, 16],
  [/sentences\.\w+$/, /./, /^$/, 4, 16],
])('texts at %s have between a fair least and most number of words', (path, within, without, least, most) => {
  const measured = strings
    .filter(([at]) => path.test(at) && within.test(at) && !without.test(at))
    .map(([at, text]) => ({ at, words: text.split(/\s+/).length }))
  expect(measured.length).toBeGreaterThan(70)
  expect(measured.filter(({ words }) => words < least || words > most)).toEqual([])
})

test('an essence fits into a sentence: a noun phrase in lower case, without a stop', () => {
  const essences = texts.flatMap(([, { essence }]) => Object.values(essence))
  expect(essences.filter((essence) => !/^(?:an?|the) [^.;:?!]+[^.,;:?!]$/.test(essence))).toEqual([])
})

test('each position speaks of each kind of card in its own way, and says where the card goes', () => {
  const positions = Object.values(spreadTexts.spreads).flatMap<SpreadPosition>(({ positions: all }) => all)
  const all = positions.flatMap((position) => Object.values(position.sentences))
  expect(all).toHaveLength(31 * 3)
  expect(repeated(all)).toEqual([])
  expect(all.filter((sentence) => sentence.split('{essence}').length !== 2)).toEqual([])
})

test('guidance, steps and meditation name places that the spread has', () => {
  for (const { guidance, stepPositions, centrePosition, meditationPosition, positions } of Object.values(
    spreadTexts.spreads,
  )) {
    const named = [...guidance.matchAll(/\{(\d+)\}/g)].map((match) => Number(match[1]))
    expect(named.length).toBeGreaterThan(0)
    for (const position of [...named, ...stepPositions, centrePosition, meditationPosition]) {
      expect(position).toBeGreaterThanOrEqual(1)
      expect(position).toBeLessThanOrEqual(positions.length)
    }
  }
})

test('every text is made of whole sentences without stray spaces or straight quotes', () => {
  expect(badlyWritten(sentences)).toEqual([])
})

test.each<Claim>([
  ...claims,
  ['pregnancy or profit', /\b(?:pregnan|profit)\w*/i],
  ['fateful', /\b(?:you will die|destined|doomed|certain to|inevitabl\w+|curse\w*)\b/i],
])('no text makes a %s claim', (_kind, forbidden) => {
  expect(strings.filter(([, text]) => forbidden.test(text))).toEqual([])
})

test('no two texts share a run of seven words', () => {
  const { different, repeated } = repeatedRuns(sentences, 7)
  expect(different).toBeGreaterThan(5000)
  expect(repeated).toEqual([])
})
