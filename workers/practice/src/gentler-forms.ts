import type { Language } from '@orrery/safety/languages'

const lowered = (sentence: string): string => {
  const bare = sentence.trim().replace(/[.!\s]+$/u, '')
  const [first = '', second = ''] = bare
  // “I” stays, and so does a word that is written in capitals.
  return /^I\b/u.test(bare) || second === second.toUpperCase() ? bare : first.toLowerCase() + bare.slice(first.length)
}

type Form = (sentence: string) => string

const learning: Form = (sentence) => {
  const bare = sentence.trim().replace(/[.!\s]+$/u, '')
  const being = /^I(?: am|['’]m) (?!learning)(?<rest>.+)$/iu.exec(bare)?.groups?.['rest']
  if (being !== undefined) return `I am learning how it feels to be ${being}.`
  const doing = /^I (?:can )?(?<rest>.+)$/iu.exec(bare)?.groups?.['rest']
  return doing === undefined ? `I am learning that ${lowered(bare)}.` : `I am learning to ${doing}.`
}

const forms = {
  en: [learning, (sentence) => `There are moments when ${lowered(sentence)}.`],
  pt: [
    (sentence) => `Estou aprendendo que ${lowered(sentence)}.`,
    (sentence) => `Há momentos em que ${lowered(sentence)}.`,
  ],
  es: [
    (sentence) => `Estoy aprendiendo que ${lowered(sentence)}.`,
    (sentence) => `Hay momentos en los que ${lowered(sentence)}.`,
  ],
  fr: [
    (sentence) => `J’apprends ceci : ${lowered(sentence)}.`,
    (sentence) => `Il y a des moments où cela est vrai : ${lowered(sentence)}.`,
  ],
  de: [
    (sentence) => `Ich lerne gerade: ${lowered(sentence)}.`,
    (sentence) => `Es gibt Momente, in denen das stimmt: ${lowered(sentence)}.`,
  ],
} as const satisfies Record<Language, readonly [Form, Form]>

const longest = 300

/**
 * Two forms of a sentence that ask less belief, in the present tense. Empty where they would be longer than a statement
 * may be. Why: Wood, Perunovic & Lee 2009, doi 10.1111/j.1467-9280.2009.02370.x.
 */
export const gentlerForms = (sentence: string, language: Language): readonly string[] => {
  const made = forms[language].map((form) => form(sentence))
  return made.every((text) => text.length <= longest) ? made : []
}
