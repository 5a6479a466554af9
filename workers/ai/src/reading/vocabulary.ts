import { bodyTexts, angleTexts } from '@orrery/engines/natal/content/bodies'
import { centers } from '@orrery/engines/human_design/content/centers'
import { authorities, types } from '@orrery/engines/human_design/content/types'
import { signs } from '@orrery/engines/zodiac'
import { deck } from '@orrery/engines/tarot/cards'
import { hexagramNames } from '@orrery/engines/iching/hexagram-names'
import { lords } from '@orrery/engines/vimshottari/lords'
import { nakshatraTexts } from '@orrery/engines/vimshottari/content/nakshatras'
import { typeTexts } from '@orrery/engines/enneagram/content/types'
import { spheres } from '@orrery/engines/gene_keys/content/spheres'
import { patternTexts } from '@orrery/engines/sacred_geometry/content/patterns'

/** People write some names small as well: a generator, sacral authority, the throat center. */
const inAnyCase = (names: readonly string[]): readonly string[] => names.flatMap((name) => [name, name.toLowerCase()])

/** One spelling for both sides of a comparison. */
export const spelled = (text: string): string =>
  text.replaceAll(/\bcentre/g, 'center').replaceAll(/\bCentre/g, 'Center')

/** Names that mean nothing but the finding: each of them in a sentence must stand in a cited fact. */
const plainNames: readonly string[] = [
  ...signs,
  ...Object.values(bodyTexts).map(({ name }) => name.replace(/ \(.*/, '')),
  ...Object.values(angleTexts).map(({ name }) => name),
  ...lords,
  ...Object.keys(nakshatraTexts),
  ...inAnyCase(Object.keys(types)),
  ...inAnyCase(Object.keys(authorities).map((name) => `${name} authority`)),
  ...inAnyCase(Object.values(centers).map(({ name }) => `${name} center`)),
  ...deck.filter(({ arcana }) => arcana === 'minor').map(({ name }) => name),
  ...Object.values(typeTexts).map(({ name }) => name),
  'Ajna',
  'Solar Plexus',
  'New Moon',
  'Full Moon',
]

/**
 * Names that are ordinary words as well: they count only with a capital, and not as the first word of a sentence, where
 * every word has one.
 */
const ordinaryNames: readonly string[] = [
  ...deck.filter(({ arcana }) => arcana === 'major').map(({ name }) => name.replace(/^The /, '')),
  ...hexagramNames.map(({ name }) => name),
  ...Object.values(spheres).map(({ name }) => name),
  ...Object.values(patternTexts).map(({ name }) => name),
  'Sacral',
  'Throat',
  'Spleen',
  'Splenic',
  'Earth',
]

const escaped = (name: string): string => name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')

const longestFirst = (names: readonly string[]): readonly string[] =>
  [...new Set(names)].sort((one, other) => other.length - one.length)

const wordEdge = { before: '(?<![\\p{L}\\p{N}])', after: '(?:s|’s)?(?![\\p{L}\\p{N}])' }
const alternatives = (names: readonly string[]): string => longestFirst(names).map(escaped).join('|')

const anyName = new RegExp(
  `${wordEdge.before}(${alternatives([...plainNames, ...ordinaryNames])})${wordEdge.after}`,
  'gu',
)
const isPlain: ReadonlySet<string> = new Set(plainNames)

const opensSentence = (sentence: string, at: number): boolean => /^[“‘"'(\s]*$/u.test(sentence.slice(0, at))

/** Every name of the systems that a sentence uses, in its order. */
export const namesIn = (sentence: string): readonly string[] =>
  [...sentence.matchAll(anyName)].flatMap(({ 1: name = '', index }) =>
    isPlain.has(name) || !opensSentence(sentence, index) ? [name] : [],
  )

/** One pattern for each name that was ever asked for; there are only so many names. */
const patterns = new Map<string, RegExp>()

const patternOf = (name: string): RegExp => {
  const known = patterns.get(name)
  if (known !== undefined) return known
  const pattern = new RegExp(`${wordEdge.before}${escaped(name)}${wordEdge.after}`, 'iu')
  patterns.set(name, pattern)
  return pattern
}

/** Whether a text has this name of the systems as words of its own. */
export const hasName = (text: string, name: string): boolean => patternOf(name).test(text)

/** Things that are counted: a number after one of these words is the name of something. */
const counted = 'gate|key|hexagram|line|house|type|life path|channel|profile|wing|number|year|path|square'

const ordinals = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const afterNoun = new RegExp(`\\b(${counted})s? (\\d+|${numberWords.join('|')})(?![\\p{L}\\p{N}/w-])`, 'giu')
const ordinalHouse = new RegExp(`\\b(${ordinals.join('|')}) (house|gate|line)\\b`, 'giu')

/** A number that names something, with the noun it was told with. */
export type Numbered = { noun: string; number: string }

const digitsOf = (word: string, words: readonly string[]): string => {
  const index = words.indexOf(word.toLowerCase())
  return index === -1 ? word : String(index + 1)
}

export const numberedIn = (sentence: string): readonly Numbered[] => [
  ...[...sentence.matchAll(afterNoun)].map(({ 1: noun = '', 2: number = '' }) => ({
    noun: noun.toLowerCase(),
    number: digitsOf(number, numberWords),
  })),
  ...[...sentence.matchAll(ordinalHouse)].map(({ 1: number = '', 2: noun = '' }) => ({
    noun: noun.toLowerCase(),
    number: digitsOf(number, ordinals),
  })),
]

/** Numbers written in digits, with what belongs to them: `41`, `1-8`, `3/5`, `5w4`. */
export const digitsIn = (sentence: string): readonly string[] => sentence.match(/\d+(?:[-/.w]\d+)*/gu) ?? []

const pointNames = [...Object.values(bodyTexts).map(({ name }) => name.replace(/ \(.*/, '')), 'Ascendant', 'Midheaven']
const anyPoint = pointNames.join('|')
const placement = new RegExp(`\\b(${anyPoint})(?: sign)?(?: is| stands?)? in (${signs.join('|')})\\b`, 'gu')
const housing = new RegExp(
  `\\b(${anyPoint})(?: is| stands?)? in (?:house (\\d+)|(?:the |your )?(${ordinals.join('|')}) house)\\b`,
  'gu',
)

/** Sentences that place one thing in another: both have to stand in one and the same fact. */
export const placementsIn = (sentence: string): readonly (readonly [string, string])[] => [
  ...[...sentence.matchAll(placement)].map(({ 1: point = '', 2: sign = '' }) => [point, sign] as const),
  ...[...sentence.matchAll(housing)].map(
    ({ 1: point = '', 2: number = '', 3: ordinal = '' }) =>
      [point, `house ${number === '' ? digitsOf(ordinal, ordinals) : number}`] as const,
  ),
]

const centerNames = Object.values(centers).map(({ name }) => name)
const stateOfCenter = new RegExp(`\\b(defined|undefined|open) (${centerNames.join('|')}) center`, 'giu')

/** States that change what a thing means: which way up a card lies, whether a center is defined. With what has that state. */
export const statesIn = (sentence: string): readonly (readonly [string, string])[] => [
  ...[...sentence.matchAll(/\b(?:reversed|retrograde)\b/giu)].map(([state]) => [state, ''] as const),
  ...[...sentence.matchAll(stateOfCenter)].map(
    ({ 1: state = '', 2: center = '' }) =>
      [state.toLowerCase() === 'defined' ? 'defined' : 'open', `${center} center`] as const,
  ),
]
