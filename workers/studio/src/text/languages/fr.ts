import { groupsOf, type SpokenLanguage } from './language.ts'

const small = (
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit ' +
  'dix-neuf'
).split(' ')
const tens = '  vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt'.split(' ')

/** Counts by twenties from 60 on: soixante-dix, quatre-vingt-onze. */
const belowHundred = (value: number): string => {
  if (value < 20) return small[value] ?? ''
  if (value === 80) return 'quatre-vingts'
  const ten = Math.floor(value / 10)
  const rest = ten === 7 || ten === 9 ? value - (ten - 1) * 10 : value % 10
  if (rest === 0) return tens[ten] ?? ''
  const isJoined = (rest === 1 || rest === 11) && value < 80
  return `${tens[ten]}${isJoined ? ' et ' : '-'}${small[rest]}`
}

const belowThousand = (value: number): string => {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return belowHundred(rest)
  const first = hundreds === 1 ? 'cent' : `${small[hundreds]} cent`
  if (rest === 0) return hundreds === 1 ? first : `${first}s`
  return `${first} ${belowHundred(rest)}`
}

/** Cent and quatre-vingt lose their s before mille. */
const beforeThousand = (words: string): string => words.replace(/(cent|vingt)s$/, '$1')

const cardinal = (value: number): string =>
  value === 0
    ? 'zéro'
    : groupsOf(value)
        .map(({ group, place }) => {
          if (place === 0) return belowThousand(group)
          if (place === 1) return group === 1 ? 'mille' : `${beforeThousand(belowThousand(group))} mille`
          return group === 1 ? 'un million' : `${belowThousand(group)} millions`
        })
        .join(' ')

const ordinal = (value: number, ending: string): string => {
  if (value === 1) return ending === 'er' ? 'premier' : 'première'
  const words = cardinal(value).replace(/s$/, (end) => (value % 100 === 80 ? '' : end))
  const stem = words.replace(/e$/, '').replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv')
  return `${stem}ième`
}

export const french: SpokenLanguage = {
  cardinal,
  point: 'virgule',
  minus: 'moins',
  to: 'à',
  thousands: /[.\u{a0}\u{202f}]/gu,
  decimal: ',',
  units: {
    '%': ['pour cent', 'pour cent'],
    '°C': ['degré Celsius', 'degrés Celsius'],
    '°': ['degré', 'degrés'],
    km: ['kilomètre', 'kilomètres'],
    cm: ['centimètre', 'centimètres'],
    m: ['mètre', 'mètres'],
    kg: ['kilo', 'kilos'],
    g: ['gramme', 'grammes'],
    Hz: ['hertz', 'hertz'],
    min: ['minute', 'minutes'],
    s: ['seconde', 'secondes'],
    $: ['dollar', 'dollars'],
    '€': ['euro', 'euros'],
  },
  signs: { '&': 'et', '+': 'plus', '=': 'égale', '@': 'arobase' },
  ordinal: { pattern: /\b(\d{1,3})(er|re|ère|ème|e)\b/gu, say: ordinal },
}
