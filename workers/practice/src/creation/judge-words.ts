import { AppError } from '@orrery/contracts/errors'
import { assess } from '@orrery/safety/assess'
import { findClaims } from '@orrery/safety/find-claims'
import { type Language, languages } from '@orrery/safety/languages'
import { supportResources } from '../support-resources.ts'

const languageFor = (locale: string): Language =>
  languages.find((language) => language === locale.toLowerCase().split('-')[0]) ?? 'en'

/** Each text by itself and all together: what is said over two sentences is said. */
const isDangerous = (texts: readonly string[], locale: string): boolean =>
  [...texts, texts.join(' ')].some((text) => assess(text, languageFor(locale)).level === 'acute')

/** Throws `SUPPORT_NEEDED {resources}` for words of somebody who may be in danger: nothing is made of them, and nothing is charged. */
export const refuseDanger = (texts: readonly string[], locale: string): void => {
  if (!isDangerous(texts, locale)) return
  throw new AppError(
    'SUPPORT_NEEDED',
    'These words sound like somebody who needs help now, so nothing was made of them and nothing was charged.',
    { resources: supportResources(locale) },
  )
}

/** Rules of promises that this text breaks; empty is well. */
export const promisesIn = (texts: readonly string[], locale: string): readonly string[] => [
  ...new Set(findClaims(texts.join('\n'), languageFor(locale)).map(({ rule }) => rule)),
]
