import { expect, test } from 'vitest'
import { composeReading } from './compose-reading.ts'
import type { Fact } from './fact.ts'
import { judgeReading } from './judge-reading.ts'
import { contradictionsOf } from './judge-sentence.ts'
import type { ReadingAnswer } from './reading-answer.ts'

const fact = (id: string, label: string, value: string, rest: Partial<Fact> = {}): Fact => ({
  id,
  engine: id.split(':')[0] ?? '',
  label,
  value,
  kind: 'none',
  key: '',
  weight: 50,
  span: 'life',
  marks: [],
  ...rest,
})

const sun = fact('natal:chart.bodies.sun.sign', 'Sun sign', 'Sun in Aries', {
  kind: 'sun_sign',
  key: 'Aries',
  weight: 100,
})
const moon = fact('natal:chart.bodies.moon.sign', 'Moon sign', 'Moon in Taurus', {
  kind: 'moon_sign',
  key: 'Taurus',
  weight: 98,
})
const type = fact('human_design:chart.type_info.type_name', 'Type', 'Manifesting Generator', {
  kind: 'type',
  key: 'Manifesting Generator',
  weight: 100,
})
const gate = fact('human_design:chart.personality_gates.sun.number', 'Personality Sun', 'gate 41, Lessening', {
  kind: 'personality.sun',
  key: '41',
  weight: 80,
})
const lifePath = fact('numerology:life_path', 'life path', 'life path 7', { kind: 'life_path', key: '7', weight: 100 })
const enneagram = fact('enneagram:profile.primary_type', 'Type', 'type 5, the Investigator')
const card = fact('tarot:drawn_cards.0.card.id', 'Card at the place Future', 'Strength, reversed')
const sacral = fact('human_design:chart.centers.sacral.defined', 'Sacral center', 'open')
const house = fact('natal:chart.bodies.moon.house', 'Moon house', 'Moon in house 8')
const projector = fact('human_design:chart.type_info.type_name', 'Type', 'Projector')
const star = fact('tarot:drawn_cards.1.card.id', 'Card at the place Past', 'The Star')
const facts = [sun, moon, type, gate, lifePath, enneagram, card]

const sentence = (text: string, ...cited: readonly Fact[]) => contradictionsOf({ text }, cited)

test.each([
  ['Your Sun in Aries likes to go first.', [sun]],
  ['Aries people, so tradition says, like to go first.', [sun]],
  ['Gate 41 is where your Personality Sun stands.', [gate]],
  ['A life path of 7 asks for quiet.', [lifePath]],
  ['As a Manifesting Generator you answer first.', [type]],
  ['Type five keeps a door closed.', [enneagram]],
  ['The Investigator in you reads the manual.', [enneagram]],
  ['Strength, reversed, lies in your future.', [card]],
  // Ordinary words that are also names of cards or hexagrams.
  ['Strength of character is a slow crop.', [sun]],
  ['There is justice in it, and a little peace.', [sun]],
  ['One of the two will do.', [moon]],
  ['Your open Sacral centre knows when it is enough.', [sacral]],
  ['With your Moon in the eighth house you keep a secret well.', [house]],
  ['As a projector you see how others work, and the reversed card agrees.', [projector, card]],
] as const)('“%s” keeps to what it cites', (text, cited) => {
  expect(sentence(text, ...cited)).toEqual([])
})

test.each([
  ['Your Sun in Taurus likes to go first.', [sun], 'Taurus'],
  ['Your Moon likes to go first.', [sun], 'Moon'],
  ['Your Sun stands in Taurus.', [sun, moon], 'Sun in Taurus'],
  ['As a Generator’s friend you know the Projector well.', [type], 'Projector'],
  ['Gate 42 is where your Sun stands.', [gate], '42'],
  ['A life path of 8 asks for quiet.', [lifePath], '8'],
  ['Type six keeps a door closed.', [enneagram], 'type 6'],
  ['Your type 41 keeps a door closed.', [gate], 'type 41'],
  ['The Peacemaker in you reads the manual.', [enneagram], 'Peacemaker'],
  ['In the end you meet Justice and the Tower.', [card], 'Justice'],
  ['Your seventh house is full.', [sun], 'house 7'],
  ['Rohini is where it began.', [moon], 'Rohini'],
  ['You are 33 and it shows.', [lifePath], '33'],
  ['Your defined Sacral center carries you.', [sacral], 'defined'],
  ['Your Sun in house 8 keeps a secret well.', [house, sun], 'Sun in house 8'],
  ['The Star reversed asks you to wait.', [star], 'reversed'],
  ['Your emotional authority takes its time.', [sacral, type], 'emotional authority'],
] as const)('“%s” says what its facts do not', (text, cited, named) => {
  expect(sentence(text, ...cited).join(' ')).toContain(named)
})

const composed = composeReading({ facts, date: '2026-11-21', question: null, locale: 'en' })
const judged = (change: Partial<ReadingAnswer>) => judgeReading(facts, { ...composed, ...change }, 'en')
const withSentence = (text: string, cites: readonly string[]) =>
  judged({ sentences: [...composed.sentences.slice(0, -1), { text, cites: [...cites] }] })

test('what the composer writes is taken', () => {
  expect(judged({})).toEqual([])
})

test('a sentence that cites nothing is not taken', () => {
  expect(withSentence('You may find this useful on a quiet day.', [])).toEqual([
    expect.stringContaining('cites no fact'),
  ])
})

test('a sentence that cites what is not there is not taken', () => {
  expect(withSentence('You may find this useful.', ['natal:chart.bodies.sun.house'])).toEqual([
    expect.stringContaining('natal:chart.bodies.sun.house, which is no id'),
  ])
})

test('a sentence that cites Aries and says Taurus is not taken', () => {
  expect(withSentence('Your Sun in Taurus is patient.', [sun.id]).join(' ')).toContain('names Taurus')
})

test('nothing may be said twice, in whatever case or marks', () => {
  const [first] = composed.sentences
  expect(first).toBeDefined()
  expect(withSentence(`${first?.text.toUpperCase()}!`, first?.cites ?? []).join(' ')).toContain('said twice')
})

test('a reading is neither a remark nor an essay', () => {
  expect(judged({ sentences: composed.sentences.slice(0, 3) }).join(' ')).toMatch(/at least 120.*at least 5 sentences/)
  const long = Array.from({ length: 12 }, (_, index) => ({
    text: `Once more, and in other words ${'again '.repeat(index + 1)}${'and on and on '.repeat(8)}it goes.`,
    cites: [sun.id],
  }))
  expect(judged({ sentences: [...composed.sentences, ...long] }).join(' ')).toContain('at most 350')
})

test('promises are not taken, beside the sentences either', () => {
  const promise = 'This will cure your anxiety, guaranteed.'
  expect(withSentence(promise, [sun.id]).join(' ')).toContain('promises')
  expect(judged({ recommendations: [promise] }).join(' ')).toContain('promises')
})

test('insights and recommendations keep to the facts that the sentences cite', () => {
  expect(judged({ keyInsights: ['Your Moon in Scorpio: depth.'] }).join(' ')).toContain('Scorpio')
})

test('links and markup never come through', () => {
  expect(withSentence('See https://example.com for more.', [sun.id]).join(' ')).toContain('without links')
  expect(withSentence('<b>You</b> go first.', [sun.id]).join(' ')).toContain('without links')
  expect(withSentence('Read [more](about:blank) here.', [sun.id]).join(' ')).toContain('without links')
})
