import { type Language, languages } from '@orrery/safety/languages'
import { monthNames, otherMonthNames } from '../content/month-names.ts'

/** A calendar day as `YYYY-MM-DD`. `either`: day and month could be meant both ways, the day first as first. */
export type ReadDate = { is: 'date'; date: string } | { is: 'either'; dates: readonly [string, string] } | null

/** Small letters without accents. */
export const folded = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase()

const firstYear = 1800
const lastYear = 2399
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Null where the calendar has no such day, or no table of ours reaches it. */
const dayOf = (year: number, month: number, day: number): string | null => {
  const length = (monthLengths[month - 1] ?? 0) + (month === 2 && isLeap(year) ? 1 : 0)
  if (year < firstYear || year > lastYear || day < 1 || day > length) return null
  return [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

const dateOf = (date: string | null): ReadDate => (date === null ? null : { is: 'date', date })

const shortest = 3

/** 1 to 12 by a name or its beginning, in any of our languages; what fits two months fits none. */
const monthNamed = (word: string): number | null => {
  const other = otherMonthNames[word]
  if (other !== undefined) return other
  if (word.length < shortest) return null
  const found = languages.flatMap((language) =>
    monthNames[language].flatMap((name, index) => (folded(name).startsWith(word) ? [index + 1] : [])),
  )
  const [first] = found
  return first !== undefined && found.every((month) => month === first) ? first : null
}

const yearFirst = /^(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})$/
const yearLast = /^(\d{1,2})\s*([-/.])\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/
const dayThenMonth = /^(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?\s*(?:de |of )?\s*([a-z]+)\.?,?\s*(?:de |do |del )?(\d{4})$/
const monthThenDay = /^([a-z]+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/

/** Figures alone. Where English is spoken either may stand first between slashes or dashes; elsewhere, and between dots, the day does. */
const readFigures = (said: string, locale: Language): ReadDate => {
  const iso = yearFirst.exec(said)
  if (iso !== null) return dateOf(dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])))
  const found = yearLast.exec(said)
  if (found === null) return null
  const [, first, sign, second, year] = found
  const dayFirst = dayOf(Number(year), Number(second), Number(first))
  const monthFirst = dayOf(Number(year), Number(first), Number(second))
  if (dayFirst === null || monthFirst === null) return dateOf(dayFirst ?? (sign === '.' ? null : monthFirst))
  const isClear = sign === '.' || locale !== 'en' || dayFirst === monthFirst
  return isClear ? dateOf(dayFirst) : { is: 'either', dates: [dayFirst, monthFirst] }
}

const readNamed = (said: string): ReadDate => {
  const one = dayThenMonth.exec(said)
  const other = monthThenDay.exec(said)
  const [day, name, year] = one === null ? [other?.[2], other?.[1], other?.[3]] : [one[1], one[2], one[3]]
  const month = name === undefined ? null : monthNamed(name)
  return month === null ? null : dateOf(dayOf(Number(year), month, Number(day)))
}

/** What stands before a date without saying anything, as in `on the 12 May 1990`. */
const before = /^(?:(?:on|the|el|em|le|am|den|dia|geboren|born|nee?|nasci|naci|ne le|nee le)\s+)+/

/** A day as people of our languages write it: `12 May 1990`, `12.5.1990`, `le 1er mai 1990`, `1990-05-12`. Null: no day is meant. */
export const readDate = (said: string, locale: Language): ReadDate => {
  const text = folded(said).trim().replace(before, '').replace(/[.!]$/, '').trim()
  return readFigures(text, locale) ?? readNamed(text)
}

const joined = {
  en: (day, month, year) => `${day} ${month} ${year}`,
  es: (day, month, year) => `${day} de ${month} de ${year}`,
  pt: (day, month, year) => `${day} de ${month} de ${year}`,
  fr: (day, month, year) => `${day === '1' ? '1er' : day} ${month} ${year}`,
  de: (day, month, year) => `${day}. ${month} ${year}`,
} satisfies Record<Language, (day: string, month: string, year: string) => string>

/** A day in words, so that nobody can take its month for its day. */
export const writeDate = (date: string, language: Language): string => {
  const [year = '', month = '', day = ''] = date.split('-')
  return joined[language](String(Number(day)), monthNames[language][Number(month) - 1] ?? month, year)
}
