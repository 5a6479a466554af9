import type { ReadingFact } from '@orrery/contracts/ai-api'
import { expect, test } from 'vitest'
import { factsOf, marksOf, paragraphsOf, sentencesAbout } from './citations.ts'

const fact = (id: string, engine: string, marks: readonly string[]): ReadingFact => ({
  id,
  engine,
  label: id,
  value: id,
  marks,
})

const facts = {
  sun: fact('sun', 'natal', ['body:sun', 'sign:taurus']),
  moon: fact('moon', 'natal', ['body:moon', 'sign:taurus']),
  gate: fact('gate', 'human_design', ['gate:41']),
}

const sentences = [
  { text: 'Sun.', cites: ['sun', 'sun'] },
  { text: 'Both.', cites: ['moon', 'gate'] },
  { text: 'Bare.', cites: [] },
  { text: 'Gate.', cites: ['gate', 'of-nobody'], startsParagraph: true },
]

test('a sentence rests on each fact once, and on none that was never told', () => {
  expect(sentences.map((sentence) => factsOf(sentence, facts).map(({ id }) => id))).toEqual([
    ['sun'],
    ['moon', 'gate'],
    [],
    ['gate'],
  ])
})

test('only the parts of the shown picture are lit', () => {
  expect([...marksOf([facts.moon, facts.gate], 'natal')]).toEqual(['body:moon', 'sign:taurus'])
  expect([...marksOf([facts.moon, facts.gate], 'human_design')]).toEqual(['gate:41'])
})

test('a part of a picture finds every sentence that cites a fact it shows', () => {
  expect(sentencesAbout({ engine: 'natal', mark: 'sign:taurus' }, sentences, facts)).toEqual([0, 1])
  expect(sentencesAbout({ engine: 'human_design', mark: 'gate:41' }, sentences, facts)).toEqual([1, 3])
  expect(sentencesAbout({ engine: 'natal', mark: 'gate:41' }, sentences, facts)).toEqual([])
})

test('paragraphs begin where the text says so, and keep the positions of their sentences', () => {
  expect(paragraphsOf(sentences).map((paragraph) => paragraph.map(({ index }) => index))).toEqual([[0, 1, 2], [3]])
  expect(paragraphsOf([])).toEqual([])
})
