import { german } from './languages/de.ts'
import { english } from './languages/en.ts'
import { spanish } from './languages/es.ts'
import { french } from './languages/fr.ts'
import type { SpokenLanguage } from './languages/language.ts'
import { portuguese } from './languages/pt.ts'

const languages: Readonly<Record<string, SpokenLanguage>> = {
  en: english,
  es: spanish,
  pt: portuguese,
  fr: french,
  de: german,
}

const mostFigures = 9

/** Figure by figure: long numbers, and those that begin with a zero, count nothing. */
const spelled = (figures: string, { cardinal }: SpokenLanguage): string =>
  Array.from(figures, (figure) => cardinal(Number(figure), false)).join(' ')

const wholeInWords = (figures: string, language: SpokenLanguage, beforeNoun: boolean): string =>
  figures.length > mostFigures || (figures.length > 1 && figures.startsWith('0'))
    ? spelled(figures, language)
    : language.cardinal(Number(figures), beforeNoun)

const numberInWords = (written: string, language: SpokenLanguage, beforeNoun: boolean): string => {
  const [whole = '', decimals] = written.split(language.decimal)
  const figures = whole.replace(language.thousands, '')
  if (decimals === undefined) return wholeInWords(figures, language, beforeNoun)
  return `${wholeInWords(figures, language, false)} ${language.point} ${spelled(decimals, language)}`
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

/** Numbers as this language writes them: 1,234.5 in English, 1.234,5 or 1 234,5 elsewhere. */
const numberPattern = ({ decimal, thousands }: SpokenLanguage): string =>
  String.raw`\d{1,3}(?:${thousands.source}\d{3})+(?:${escaped(decimal)}\d+)?|\d+(?:${escaped(decimal)}\d+)?`

type Patterns = { range: RegExp; money: RegExp; counted: RegExp; clock: RegExp }

const patternsOf = (language: SpokenLanguage): Patterns => {
  const number = numberPattern(language)
  const units = Object.keys(language.units)
    .toSorted((a, b) => b.length - a.length)
    .map(escaped)
    .join('|')
  return {
    range: /(?<=\d)\s?–\s?(?=\d)/g,
    money: new RegExp(String.raw`(R\$|[$€£])\s?(${number})`, 'gu'),
    counted: new RegExp(String.raw`(?<![\p{L}\d])(-|−)?(${number})(?:\s?(${units})(?![\p{L}\d]))?`, 'gu'),
    clock: /(?<!\d)(\d{1,2}):(\d{2})(?!\d)/g,
  }
}

const patterns = new Map(Object.entries(languages).map(([name, language]) => [name, patternsOf(language)]))

const signsInWords = (text: string, { signs }: SpokenLanguage): string =>
  text.replaceAll(/\s?([&+=@])\s?/g, (_all, sign: string) => ` ${signs[sign] ?? ' '} `)

/** What no voice can say: marks of Markdown, brackets of code, emoji. */
const withoutMarks = (text: string): string =>
  text.replaceAll(/[*_#<>`|~^\\[\]{}]|\p{Extended_Pictographic}|\u{fe0f}|\u{200d}/gu, ' ')

const clockInWords = (hours: string, minutes: string, language: SpokenLanguage): string => {
  const hour = language.cardinal(Number(hours), false)
  return Number(minutes) === 0 ? hour : `${hour} ${language.cardinal(Number(minutes), false)}`
}

/**
 * Numbers, units and signs as words, so that every engine says the same. Languages that are not known keep their figures:
 * most engines read those of their own language.
 */
export const sayInWords = (text: string, locale: string): string => {
  const name = locale.split('-', 1)[0]?.toLowerCase() ?? ''
  const language = languages[name]
  const pattern = patterns.get(name)
  const plain = withoutMarks(text)
  if (language === undefined || pattern === undefined) return plain.replaceAll(/\s+/g, ' ').trim()
  const { ordinal } = language
  const inWords = plain
    .replaceAll(ordinal.pattern, (all, figures: string, ending: string) => ordinal.say(Number(figures), ending) ?? all)
    .replaceAll(pattern.clock, (_all, hours: string, minutes: string) => clockInWords(hours, minutes, language))
    .replaceAll(pattern.range, ` ${language.to} `)
    .replaceAll(pattern.money, (all, sign: string, number: string) =>
      language.units[sign] ? `${number} ${sign}` : all,
    )
    .replaceAll(pattern.counted, (_all, minus: string | undefined, number: string, unit: string | undefined) => {
      const words = unit === undefined ? undefined : language.units[unit]
      const said = numberInWords(number, language, words !== undefined)
      const counted = words === undefined ? said : `${said} ${number === '1' ? words[0] : words[1]}`
      return minus === undefined ? counted : `${language.minus} ${counted}`
    })
  return signsInWords(inWords, language)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\s+([,.;:!?])/g, '$1')
    .trim()
}
