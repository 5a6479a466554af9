import type { Engine } from '../engine.ts'
import { calculateIching } from './calculate.ts'
import { drawnMethods, sixteenths } from './cast.ts'
import { describeIching } from './describe.ts'
import { hexagramsPicture } from './picture.ts'
import type { IchingFacts, IchingInput } from './schema.ts'

const noChange = 'No line changes, so the cast leads to no second hexagram.'
const noLineTexts = 'Not asked for: include_changing_lines is false.'

const absentOf = ({ reading }: IchingFacts): Record<string, string> => ({
  confidence_score: 'The lines fall by chance, so there is nothing to be more or less sure of.',
  ...(reading.question === null && { 'reading.question': 'No question was given.' }),
  ...(reading.focus_area === null && { 'reading.focus_area': 'No focus area was given.' }),
  ...(reading.throws === null && {
    'reading.throws':
      reading.method_used === 'own_lines'
        ? 'The lines were cast by hand, so their coins or stalks are not known here.'
        : 'Each line was drawn whole, without coins or stalks.',
  }),
  ...(reading.mutation_hexagram === null && {
    'reading.mutation_hexagram': noChange,
    'reading.mutation_lines': noChange,
  }),
  ...(reading.primary_hexagram.changing_lines === null && {
    'reading.primary_hexagram.changing_lines': noLineTexts,
    ...(reading.mutation_hexagram !== null && { 'reading.mutation_hexagram.changing_lines': noLineTexts }),
  }),
})

const warningsOf = ({ lines, seed, nonce, client_seed: clientSeed, method }: IchingInput): readonly string[] => {
  if (lines === undefined)
    return method === 'random'
      ? ['The method random gives each of the four line values one chance in four. No tradition casts like this.']
      : []
  return (seed ?? nonce ?? clientSeed) === undefined
    ? []
    : ['The lines were cast by hand, so seed, nonce and client_seed were not used.']
}

const oddsOf = (method: (typeof drawnMethods)[number]): Record<string, string> =>
  Object.fromEntries(Object.entries(sixteenths[method]).map(([value, share]) => [value, `${share}/16`]))

/** Six lines decide every hexagram and text. */
const signed = ({ reading }: IchingFacts): unknown => [
  reading.method_used,
  reading.focus_area,
  reading.primary_lines.map(({ value }) => value),
]

/** Six lines cast or given, King Wen's hexagrams, and which of their texts to read. */
export const iching: Engine<IchingInput, IchingFacts> = {
  version: '1.0.0',
  evidenceNote:
    'The I Ching is a book of images consulted by chance; there is no scientific evidence that a cast foretells or advises, so take it as a prompt for thinking.',
  conventions: {
    lines: 'numbered from the bottom up; 6 old yin, 7 young yang, 8 young yin, 9 old yang; 6 and 9 change',
    numbers: 'King Wen’s order, looked up by lower and upper trigram',
    binary: 'six digits from the bottom line to the top line, 1 for yang',
    coins: 'three fair coins for each line, heads 3, tails 2: 6, 7, 8, 9 with 2, 6, 6, 2 of 16 chances',
    yarrow:
      '49 stalks divided three times for each line, remainders of the left heap equally likely: 6, 7, 8, 9 with 1, 5, 7, 3 of 16 chances',
    random: 'each value with 4 of 16 chances; no tradition',
    nuclear: 'lines 2, 3, 4 below and 3, 4, 5 above',
    opposite_and_reverse: 'every line exchanged; turned upside down (eight hexagrams stay the same)',
    changing_lines:
      'Zhu Xi’s rules: none, the judgment; one, that line; two, both, the upper leading; three, both judgments, the first leading if the lowest line changes; four, the two resting lines of the second hexagram, the lower leading; five, its one resting line; six, the judgment of the second hexagram, or in 1 and 2 the text for all lines',
    question: 'never influences the cast',
  },
  sources: [
    'Zhouyi, received text (hexagrams, statements, lines), with the Ten Wings',
    'James Legge, The Yî King, Sacred Books of the East XVI, 1882',
    'Zhu Xi and Cai Yuanding, Yixue qimeng, 1186 (division of the stalks, which texts to read)',
  ],
  presets: { odds: Object.fromEntries(drawnMethods.map((method) => [method, oddsOf(method)])) },
  calculate: calculateIching,
  chartKey: null,
  absent: absentOf,
  warnings: warningsOf,
  confidence: () => null,
  draws: ({ lines }) => lines === undefined,
  signed,
  certify: null,
  describe: describeIching,
  pictures: (facts) => [hexagramsPicture(facts)],
}
