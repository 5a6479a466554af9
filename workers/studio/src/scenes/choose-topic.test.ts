import { expect, test } from 'vitest'
import { chooseTopic, folded } from './choose-topic.ts'
import { findFormula } from './expression/find-formula.ts'
import { topics } from './topics/index.ts'
import { sceneLocales } from './words.ts'

const chosen = (problem: string): string | null =>
  chooseTopic(topics, { problem, hasFormula: findFormula(problem).kind !== 'none' })?.id ?? null

test.each(topics.flatMap(({ id, example }) => sceneLocales.map((locale) => [example[locale], id] as const)))(
  'the example "%s" is about %s',
  (example, id) => {
    expect(chosen(example)).toBe(id)
  },
)

test.each([
  ['Can you explain how differentiation works?', 'derivative'],
  ['¿Qué es una integral?', 'integral'],
  ['Warum ist sin² + cos² = 1?', 'sine-and-cosine'],
  ['what are eigenvalues of a matrix', 'eigenvectors'],
  ['the determinant of a matrix', 'determinant'],
  ['explique-moi le théorème de Pythagore', 'pythagoras'],
  ['como somar vetores', 'vector-sum'],
  ['show me the Taylor series of e^x', 'taylor'],
  ['Was ist die eulersche Zahl?', 'exponential'],
  ['sieve of Eratosthenes please', 'primes'],
  ['ggT von 12 und 18', 'euclid'],
  ['euclid algorithm of 48 and 18', 'euclid'],
  ['probabilité conditionnelle', 'bayes'],
  ['my biorhythm for today', 'biorhythm'],
  ['human design of my chart', 'bodygraph'],
])('"%s" is about %s', (problem, id) => {
  expect(chosen(problem)).toBe(id)
})

test.each([
  'what is the speed limit in Germany',
  'un pan integral con queso',
  'the prime minister of Portugal',
  'Taylor Swift on tour',
  'the best line in the film',
  'a base for our growth',
  'how do I bake bread',
  'photosynthesis in plants',
  'add milk to the sum of it',
  'The parable of the sower',
])('"%s" is about none of them', (problem) => {
  expect(chosen(problem)).toBeNull()
})

test('words are compared without accents, case and signs', () => {
  expect(folded('  Dérivée — de l’ÉQUATION! ')).toBe('derivee de l equation')
  expect(folded('Größe, straße')).toBe('grosse strasse')
})

test('every keyword is written as problems are folded, or it would never be found', () => {
  const written = topics.flatMap(({ keywords }) => sceneLocales.flatMap((locale) => Object.keys(keywords[locale])))
  expect(written.filter((keyword) => folded(keyword) !== keyword)).toEqual([])
})
