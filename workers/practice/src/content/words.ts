import type { Language } from '@orrery/safety/languages'
import { german } from './question-words-de.ts'
import { spanish } from './question-words-es.ts'
import { french } from './question-words-fr.ts'
import { portuguese } from './question-words-pt.ts'
import { english, type QuestionWords } from './question-words.ts'

const written: Readonly<Record<Language, QuestionWords>> = {
  en: english,
  pt: portuguese,
  es: spanish,
  fr: french,
  de: german,
}

/** What a conversation says in this language. */
export const wordsIn = (language: Language): QuestionWords => written[language]

export const filled = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
