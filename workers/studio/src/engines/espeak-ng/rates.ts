import type { Pace } from '../engine.ts'

type Rate = {
  name: string
  locale: string
  /** espeak-ng's own measure of speed; it takes nothing below 80. */
  rate: Readonly<Record<Pace, number>>
  /** What came of it, over six sentences with the silence around them cut. */
  wordsPerMinute: Readonly<Record<Pace, number>>
}

/**
 * Voices by espeak-ng's names, and how fast each speaks: `paces.test.ts` measures it. Asked for are 100, 120 and
 * 150 words a minute; where the slowest that a voice can do is faster, that stands here.
 * No variants (`en-us+f3`): what they sound like depends on what was spoken before.
 */
export const rates: Readonly<Record<string, Rate>> = {
  'en-us': {
    name: 'English',
    locale: 'en-US',
    rate: { slower: 80, moderate: 90, normal: 116 },
    wordsPerMinute: { slower: 110, moderate: 117, normal: 152 },
  },
  'en-gb-x-rp': {
    name: 'English, British',
    locale: 'en-GB',
    rate: { slower: 80, moderate: 88, normal: 114 },
    wordsPerMinute: { slower: 112, moderate: 116, normal: 151 },
  },
  'es-419': {
    name: 'Español de América',
    locale: 'es-419',
    rate: { slower: 99, moderate: 119, normal: 149 },
    wordsPerMinute: { slower: 100, moderate: 121, normal: 151 },
  },
  es: {
    name: 'Español',
    locale: 'es-ES',
    rate: { slower: 84, moderate: 106, normal: 134 },
    wordsPerMinute: { slower: 97, moderate: 121, normal: 151 },
  },
  'pt-br': {
    name: 'Português do Brasil',
    locale: 'pt-BR',
    rate: { slower: 99, moderate: 119, normal: 149 },
    wordsPerMinute: { slower: 100, moderate: 121, normal: 151 },
  },
  pt: {
    name: 'Português',
    locale: 'pt-PT',
    rate: { slower: 98, moderate: 118, normal: 147 },
    wordsPerMinute: { slower: 100, moderate: 121, normal: 152 },
  },
  fr: {
    name: 'Français',
    locale: 'fr-FR',
    rate: { slower: 80, moderate: 80, normal: 98 },
    wordsPerMinute: { slower: 128, moderate: 128, normal: 149 },
  },
  de: {
    name: 'Deutsch',
    locale: 'de-DE',
    rate: { slower: 86, moderate: 108, normal: 135 },
    wordsPerMinute: { slower: 97, moderate: 121, normal: 150 },
  },
}
