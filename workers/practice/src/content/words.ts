import type { Language } from '@orrery/safety/languages'
import { english, type QuestionWords } from './question-words.ts'

/** Languages in which the questions are written. Support and gentler forms have all five. */
const written: Partial<Record<Language, QuestionWords>> = { en: english }

/** The words of a language, English where they are not written yet. */
export const wordsIn = (language: Language): QuestionWords => written[language] ?? english

export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
