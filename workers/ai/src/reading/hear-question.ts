import { type Area, askings, forProfessions } from './content/askings.ts'
import type { Theme } from './content/themes.ts'
import type { Told } from './choose-facts.ts'
import { hasName, namesIn } from './vocabulary.ts'

/** What is understood of a question: nothing of its words, only which of our own they come near. */
export type HeardQuestion = {
  area: Area | null
  /** In our words. */
  about: string | null
  themes: readonly Theme[]
  asksForFuture: boolean
  asksForProfession: boolean
  /** How much nearer a fact is to the question than others. */
  nearnessOf: (told: Told) => number
}

// Safe because the table has exactly the areas as keys.
const areas = Object.keys(askings) as readonly Area[]

const future = /^\W*(?:when )?(?:will|shall|am i (?:ever )?going to|are we going to|is (?:it|he|she|this) going to)\b/iu

const perTheme = 20
/** What was asked for by its name comes first of all. */
const perName = 100
/** “Saturn in Virgo” is of Saturn before anything that only touches it. */
const ifFirst = 40

/** The earlier of the area's themes count more, and so do those that the fact carries first. */
const themeNearness = (area: Area | null, { words }: Told): number => {
  if (area === null) return 0
  const wanted: readonly string[] = askings[area].themes
  const ranks = words.themes
    .map((theme, index) => ({ at: wanted.indexOf(theme), index }))
    .filter(({ at }) => at !== -1)
    .map(({ at, index }) => perTheme * (wanted.length - at) - (index > 0 ? perTheme : 0))
  return Math.max(0, ...ranks)
}

const nameNearness = (names: readonly string[], { fact: { label, value } }: Told): number => {
  const told = names.filter((name) => hasName(`${label}: ${value}`, name))
  if (told.length === 0) return 0
  return told.some((name) => value.startsWith(name)) ? perName + ifFirst : perName
}

/** People write names of planets and cards as they please. */
const titled = (text: string): string => text.replaceAll(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())

/** Null: nothing was asked. */
export const hearQuestion = (question: string | null): HeardQuestion | null => {
  if (question === null || question.trim() === '') return null
  const area = areas.find((one) => askings[one].words.test(question)) ?? null
  const names = namesIn(`About ${titled(question)}`)
  return {
    area,
    about: area === null ? null : askings[area].about,
    themes: area === null ? [] : askings[area].themes,
    asksForFuture: future.test(question),
    asksForProfession: area !== null && forProfessions.has(area),
    nearnessOf: (told) => themeNearness(area, told) + nameNearness(names, told),
  }
}
