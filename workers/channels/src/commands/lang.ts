import { type Language, languages } from '@orrery/safety/languages'
import { wordsOf } from '../content/words.ts'
import { literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import type { Command } from './command.ts'

/** In its own language, as on the page. */
const names: Readonly<Record<Language, string>> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  fr: 'Français',
  de: 'Deutsch',
}

const languageNamed = (said: string): Language | null => {
  const wanted = said.toLowerCase()
  return languages.find((one) => one === wanted || names[one].toLowerCase() === wanted) ?? null
}

const offer = (turn: Turn, text: string): void =>
  turn.say({
    kind: 'text',
    text,
    buttons: languages.map((one) => ({ label: names[one], value: `/lang ${one}`, isLasting: true })),
  })

export const lang: Command = {
  name: 'lang',
  aliases: ['language', 'idioma', 'langue', 'sprache'],
  worksInGroups: true,
  help: {
    en: {
      line: 'another language',
      text: 'I write English, Spanish, Portuguese, French and German. Without a language I offer them.',
      example: '/lang es',
    },
    es: {
      line: 'otro idioma',
      text: 'Escribo en inglés, español, portugués, francés y alemán. Sin idioma, los ofrezco.',
      example: '/lang en',
    },
    pt: {
      line: 'outro idioma',
      text: 'Escrevo em inglês, espanhol, português, francês e alemão. Sem idioma, ofereço-os.',
      example: '/lang en',
    },
    fr: {
      line: 'une autre langue',
      text: 'J’écris en anglais, espagnol, portugais, français et allemand. Sans langue, je les propose.',
      example: '/lang en',
    },
    de: {
      line: 'eine andere Sprache',
      text: 'Ich schreibe Englisch, Spanisch, Portugiesisch, Französisch und Deutsch. Ohne Sprache biete ich sie an.',
      example: '/lang en',
    },
  },
  run(turn) {
    const { langAsk, langUnknown } = wordsOf(turn.locale)
    if (turn.text === '') return offer(turn, langAsk)
    const language = languageNamed(turn.text)
    if (language === null) return offer(turn, langUnknown(literal(turn.text.slice(0, 32))))
    turn.setLocale(language)
    turn.say({ kind: 'text', text: wordsOf(language).langSet })
  },
}
