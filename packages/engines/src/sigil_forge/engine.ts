import type { Engine } from '../engine.ts'
import { calculateSigil } from './calculate.ts'
import { describeSigil } from './describe.ts'
import { kameaNames, kameas } from './kameas.ts'
import type { SigilFacts, SigilInput } from './schema.ts'
import { sigilPicture } from './picture.ts'
import { tracePicture } from './trace-picture.ts'

const noSquare = 'This method uses no planetary square: choose geometric or hybrid.'

const reasons: Readonly<Record<string, string>> = {
  intention: 'The intention is yours and is repeated only when show_intention is true.',
  charging_method: 'No charging_method was given.',
  square: noSquare,
  planetary_correspondences: noSquare,
  wheel: 'The geometric method uses no wheel of letters.',
  variation: 'No seed was given, so nothing was left to chance.',
  image: 'No pixels are made: svg holds the sigil, pictures holds it beside its trace.',
}

const absentElement = 'Two elements have as many strokes as each other, or there is no stroke: none leads.'

const absent = (facts: SigilFacts): Record<string, string> => ({
  ...Object.fromEntries(
    Object.entries(facts).flatMap(([field, value]) => (value === null ? [[field, reasons[field] ?? noSquare]] : [])),
  ),
  ...(facts.elemental_correspondences.leading === null && {
    'elemental_correspondences.leading': absentElement,
    'elemental_correspondences.meaning': absentElement,
  }),
})

/** Punctuation is no loss; a figure or a sign may be one. */
const lost = ({ ignored_characters: ignored }: SigilFacts): readonly string[] =>
  ignored.filter((character) => !/\p{P}/u.test(character)).slice(0, 20)

const warnings = (input: SigilInput, facts: SigilFacts): readonly string[] => [
  ...(lost(facts).length > 0 ? [`Characters that are no letters were left out: ${lost(facts).join(' ')}`] : []),
  ...(input.kamea !== undefined && facts.square === null
    ? [`kamea was not used: ${facts.method_used} draws on a wheel of letters.`]
    : []),
  ...(facts.unique_letters.length < 3
    ? ['Fewer than three letters are left, which gives hardly a figure. A longer sentence draws a richer one.']
    : []),
]

/** Letters, numbers and the turn of chance decide every stroke. */
const signed = ({ method_used, unique_letters, letter_numbers, square, variation }: SigilFacts): unknown => [
  [method_used, unique_letters, letter_numbers],
  [square?.kamea, variation],
]

/** Sigils by Spare’s striking of letters, on a wheel of letters or over a planetary square. */
export const sigilForge: Engine<SigilInput, SigilFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Sigils are a symbolic custom without scientific evidence that they bring anything about; drawing one is a way of giving attention to a wish.',
  conventions: {
    elimination:
      'repeats: the first of each letter stays, later ones are struck; vowels_and_repeats: A E I O U are struck first; Y stays',
    letters:
      'A = 1 … Z = 26; accents folded, ø O, æ AE, œ OE, ß SS, þ TH, ð and đ D, ł L; digits and signs are left out',
    square:
      'Agrippa II.22, orders 3 to 9, rows from the top; a letter’s number is counted round the n² cells; two letters in a row on one cell make a loop',
    wheel:
      'the alphabet clockwise from the top, evenly spaced by angle on the outline of sacred_geometry; personal: letters of your symbols (or of the intention) first, then the rest',
    marks: 'a ring at the first letter, a bar across the last stroke at the last letter',
    connection:
      'sequential 1-2-3…; star: the widest step below half the number that reaches all letters; web: each to the next two; organic: Catmull-Rom curves',
    auto_geometry: 'up to 4 letters triangle, 8 square, 12 pentagon, 16 hexagon, more circle',
    coordinates: 'a unit square, x to the right, y downwards, six decimals',
    analysis:
      'complexity k/(k + 10) of strokes and crossings; balance 1 − distance of the drawn length’s centre over 0.25; symmetry 1 − mean miss of mirrored letters over 0.25, best of three mirrorings',
    elements: 'rising strokes fire, falling water, level air, loops earth; our own rule',
    seed: 'turns the wheel by 0 to 25 places, the square by quarter turns, and mirrors both or not; without a seed nothing is drawn by lot',
    privacy: 'the intention is neither in the answer nor in a picture unless show_intention is true; its letters are',
  },
  sources: [
    'Heinrich Cornelius Agrippa, De occulta philosophia, II.22, 1531; English 1651 (squares of the planets)',
    'Austin Osman Spare, The Book of Pleasure, 1913 (sigils from letters), and later practice as named in the README',
    'Edwin Catmull and Raphael Rom, A class of local interpolating splines, 1974 (organic lines)',
  ],
  presets: { kameas, kamea_order: kameaNames },
  calculate: calculateSigil,
  chartKey: null,
  absent,
  warnings,
  draws: ({ seed, nonce, client_seed: clientSeed }) =>
    seed !== undefined || nonce !== undefined || clientSeed !== undefined,
  // Without a seed the figure follows from the letters; with one, chance had a part in it.
  confidence: ({ variation }) => (variation === null ? 1 : null),
  signed,
  certify: null,
  describe: describeSigil,
  pictures: (facts) => [sigilPicture(facts), tracePicture(facts)],
}
