import { findClaims } from '@orrery/safety/find-claims'
import type { Told } from './choose-facts.ts'
import { contradictionsOf } from './judge-sentence.ts'
import type { ReadingAnswer } from './reading-answer.ts'
import { capitalised, countWords, sentencesOf } from './word-forms.ts'

/** Fills `{name}`; `{Name}` with a capital letter. */
export const filled = (frame: string, gaps: Readonly<Record<string, string>>): string =>
  frame.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const exact = gaps[name]
    return exact ?? capitalised(gaps[name.charAt(0).toLowerCase() + name.slice(1)] ?? '')
  })

export const idsOf = (told: readonly Told[]): readonly string[] => [...new Set(told.map(({ fact }) => fact.id))]

type Where = 'same paragraph' | 'new paragraph'

/** A reading while it is written. Nothing gets onto it that its facts do not bear out, that claims, or that it says already. */
export type Page = {
  sentences: ReadingAnswer['sentences']
  say(text: string, about: readonly Told[], where?: Where): boolean
  words(): number
}

export const isSound = (text: string, about: readonly Told[]): boolean =>
  contradictionsOf(
    { text },
    about.map(({ fact }) => fact),
  ).length === 0 && findClaims(text, 'en').length === 0

export const openPage = (): Page => {
  const sentences: ReadingAnswer['sentences'] = []
  return {
    sentences,
    say: (text, about, where) => {
      if (text === '' || sentences.some((said) => said.text === text) || !isSound(text, about)) return false
      sentences.push({ text, cites: [...idsOf(about)], ...(where === 'new paragraph' && { startsParagraph: true }) })
      return true
    },
    words: () => sentences.reduce((sum, { text }) => sum + countWords(text), 0),
  }
}

/** A text of fewer words than this has hardly begun. */
const fewestToldWords = 12

/** Sentences of one text from its beginning, as many as fit; later ones may lean on earlier ones. */
export const sayText = (page: Page, text: string, about: readonly Told[], mostWords: number): number => {
  let said = 0
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence)
    if (said >= Math.min(mostWords, fewestToldWords) && said > 0 && said + words > mostWords) break
    if (page.sentences.some((one) => one.text === sentence)) continue
    if (!page.say(sentence, about)) break
    said += words
  }
  return said
}
