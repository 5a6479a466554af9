import { latinWords, type System, systems, type YRule, yRules } from './letters.ts'
import {
  type CountedLetter,
  countLetters,
  lettersOf,
  type NameNumber,
  type NamePosition,
  nameNumber,
} from './name-numbers.ts'
import { type Reduction, writtenSum } from './reduction.ts'
import type { SingleNumerology } from './schema.ts'

/** A name counted by one system and one rule for Y. */
export type NameProfile = {
  words: readonly string[]
  ignored: readonly string[]
  letterWords: readonly CountedLetter[][]
  expression: NameNumber
  soul_urge: NameNumber
  personality: NameNumber
}

const countWords = (words: readonly string[], ignored: readonly string[], system: System, rule: YRule): NameProfile => {
  const letterWords = countLetters(words, system, rule)
  return {
    words,
    ignored,
    letterWords,
    expression: nameNumber(letterWords, 'expression'),
    soul_urge: nameNumber(letterWords, 'soul_urge'),
    personality: nameNumber(letterWords, 'personality'),
  }
}

/** Counts a name. Throws as `latinWords`. */
export const nameProfile = (name: string, system: System, rule: YRule): NameProfile => {
  const { words, ignored } = latinWords(name)
  return countWords(words, ignored, system, rule)
}

export const numberOf = (reduction: Reduction | null) => reduction?.number ?? null

const schoolOf = (reduction: Reduction | null) =>
  reduction && { compound: reduction.compound, number: reduction.number, derivation: reduction.steps.join(' → ') }

const bothSchools = ({ whole, perWord }: NameNumber) => ({ whole_name: schoolOf(whole), per_word: schoolOf(perWord) })

const yReading = ({ words, ignored }: NameProfile, system: System, rule: YRule) => {
  const { soul_urge, personality } = countWords(words, ignored, system, rule)
  return { soul_urge: numberOf(soul_urge.whole), personality: numberOf(personality.whole) }
}

/** Every other way to count the name, side by side. */
export const nameSchools = (profile: NameProfile, system: System, rule: YRule) => {
  const otherSystem = systems.find((candidate) => candidate !== system) ?? system
  const other = countWords(profile.words, profile.ignored, otherSystem, rule)
  return {
    expression: bothSchools(profile.expression),
    soul_urge: bothSchools(profile.soul_urge),
    personality: bothSchools(profile.personality),
    y_rule: {
      contextual: yReading(profile, system, 'contextual'),
      vowel: yReading(profile, system, 'vowel'),
      consonant: yReading(profile, system, 'consonant'),
    },
    other_system: {
      system: otherSystem,
      expression: schoolOf(other.expression.whole),
      soul_urge: schoolOf(other.soul_urge.whole),
      personality: schoolOf(other.personality.whole),
    },
  }
}

const sameNumber = ({ whole, perWord }: NameNumber): boolean => whole?.number === perWord?.number

/** Where the schools give one number, and where they do not. */
export const nameAgreement = (profile: NameProfile, { y_rule: readings }: ReturnType<typeof nameSchools>) => ({
  expression: sameNumber(profile.expression),
  soul_urge: sameNumber(profile.soul_urge),
  personality: sameNumber(profile.personality),
  y_rule: yRules.every(
    (rule) =>
      readings[rule].soul_urge === readings.contextual.soul_urge &&
      readings[rule].personality === readings.contextual.personality,
  ),
})

const breakdownOf = ({ whole, words }: NameNumber) => ({
  total: whole?.compound ?? 0,
  reduced: numberOf(whole),
  words: [...words],
})

export const nameBreakdown = (profile: NameProfile): SingleNumerology['name_breakdown'] => {
  const letters = profile.letterWords.flat()
  const vowelCount = letters.filter(({ vowel }) => vowel).length
  return {
    letters_only: profile.words.join(''),
    total_letters: letters.length,
    vowel_count: vowelCount,
    consonant_count: letters.length - vowelCount,
    ignored_characters: [...profile.ignored],
    letters: [...profile.letterWords],
    expression: breakdownOf(profile.expression),
    soul_urge: breakdownOf(profile.soul_urge),
    personality: breakdownOf(profile.personality),
  }
}

/** `A 1 + D 4 + A 1 = 6`, letter by letter; empty when no letter counts. */
export const nameDerivation = (profile: NameProfile, position: NamePosition): string => {
  const { whole } = profile[position]
  if (!whole) return ''
  const letters = lettersOf(profile.letterWords.flat(), position)
  return writtenSum(
    letters.map(({ letter, value }) => `${letter} ${value}`),
    whole,
  )
}

/** Values that the name lacks, and those it has most often. Chaldean letters have no 9, so its absence says nothing. */
export const valueCounts = (profile: NameProfile, system: System) => {
  const letters = profile.letterWords.flat()
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((value) => system === 'pythagorean' || value < 9)
  const counts = values.map((value) => letters.filter((letter) => letter.value === value).length)
  const most = Math.max(...counts)
  return {
    karmic_lessons: values.filter((_, index) => counts[index] === 0),
    hidden_passion: values.filter((_, index) => counts[index] === most),
  }
}
