import { languages } from '@orrery/safety/languages'
import { expect, test } from 'vitest'
import { chartName, charts } from '../content/chart-names.ts'
import { chartNamed } from './chart-named.ts'

test('each chart is known by its id and by what it is called in each language, however it is written', () => {
  for (const chart of charts) {
    const names = [chart, ...languages.map((language) => chartName(chart, language))]
    expect(names.flatMap((name) => [name, name.toUpperCase(), name.replaceAll(' ', '-')]).map(chartNamed)).toEqual(
      names.flatMap(() => [chart, chart, chart]),
    )
  }
})

test.each([
  ['carta astral', 'natal'],
  ['Thème astral', 'natal'],
  ['diseño humano', 'human_design'],
  ['design humain', 'human_design'],
  ['Claves Geneticas', 'gene_keys'],
  ['Genschlüssel', 'gene_keys'],
  ['Numérologie', 'numerology'],
  ['biorritmo', 'biorhythm'],
] as const)('%s is %s', (said, chart) => {
  expect(chartNamed(said)).toBe(chart)
})

test.each(['', 'tarot', 'a chart', 'nat'])('%j is no chart', (said) => {
  expect(chartNamed(said)).toBeNull()
})
