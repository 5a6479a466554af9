import { groupsOf, type SpokenLanguage } from './language.ts'

const small = (
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn ' +
  'achtzehn neunzehn'
).split(' ')
const tens = '  zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')

const belowHundred = (value: number): string => {
  if (value < 20) return small[value] ?? ''
  const rest = value % 10
  const ten = tens[Math.floor(value / 10)] ?? ''
  return rest === 0 ? ten : `${rest === 1 ? 'ein' : small[rest]}und${ten}`
}

const belowThousand = (value: number): string => {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const last = rest === 0 ? '' : belowHundred(rest)
  return hundreds === 0 ? last : `${hundreds === 1 ? 'ein' : small[hundreds]}hundert${last}`
}

/** Eins loses its end before what it counts: ein Kilometer, eintausend. */
const shortened = (words: string): string => words.replace(/eins$/, 'ein')

const cardinal = (value: number, beforeNoun: boolean): string => {
  if (value === 0) return 'null'
  const millions = Math.floor(value / 1_000_000)
  const rest = groupsOf(value % 1_000_000)
    .map(({ group, place }) => (place === 1 ? `${shortened(belowThousand(group))}tausend` : belowThousand(group)))
    .join('')
  const large = millions === 1 ? 'eine Million' : `${belowThousand(millions)} Millionen`
  const words = [millions === 0 ? '' : large, rest].filter(Boolean).join(' ')
  return beforeNoun ? shortened(words) : words
}

export const german: SpokenLanguage = {
  cardinal,
  point: 'Komma',
  minus: 'minus',
  to: 'bis',
  thousands: /[.\u{a0}\u{202f}]/gu,
  decimal: ',',
  units: {
    '%': ['Prozent', 'Prozent'],
    '°C': ['Grad Celsius', 'Grad Celsius'],
    '°': ['Grad', 'Grad'],
    km: ['Kilometer', 'Kilometer'],
    cm: ['Zentimeter', 'Zentimeter'],
    m: ['Meter', 'Meter'],
    kg: ['Kilogramm', 'Kilogramm'],
    g: ['Gramm', 'Gramm'],
    Hz: ['Hertz', 'Hertz'],
    $: ['Dollar', 'Dollar'],
    '€': ['Euro', 'Euro'],
    // Feminine, so that one of them is "eine": said in full.
    min: ['Minute', 'Minuten'],
    s: ['Sekunde', 'Sekunden'],
  },
  signs: { '&': 'und', '+': 'plus', '=': 'gleich', '@': 'at' },
  // "1." may end a sentence: German ordinals are left to the engine.
  ordinal: { pattern: /(?!)/g, say: () => null },
}
