import { groupsOf, type SpokenLanguage } from './language.ts'

const small = (
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete ' +
  'dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete ' +
  'veintiocho veintinueve'
).split(' ')
const tens = '   treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ')
const hundreds =
  ' ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos'.split(' ')

const belowHundred = (value: number): string => {
  if (value < 30) return small[value] ?? ''
  const rest = value % 10
  return `${tens[Math.floor(value / 10)]}${rest === 0 ? '' : ` y ${small[rest]}`}`
}

const belowThousand = (value: number): string => {
  if (value === 100) return 'cien'
  const rest = value % 100
  const first = hundreds[Math.floor(value / 100)] ?? ''
  return [first, rest === 0 ? '' : belowHundred(rest)].filter(Boolean).join(' ')
}

/** Uno loses its end before a noun: un minuto, veintiún minutos, treinta y un minutos. */
const shortened = (words: string): string => words.replace(/veintiuno$/, 'veintiún').replace(/\buno$/, 'un')

const cardinal = (value: number, beforeNoun: boolean): string => {
  if (value === 0) return 'cero'
  const words = groupsOf(value)
    .map(({ group, place }) => {
      if (place === 0) return belowThousand(group)
      if (place === 1) return group === 1 ? 'mil' : `${shortened(belowThousand(group))} mil`
      return group === 1 ? 'un millón' : `${shortened(belowThousand(group))} millones`
    })
    .join(' ')
  return beforeNoun ? shortened(words) : words
}

const ordinals = ' primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo'.split(' ')

export const spanish: SpokenLanguage = {
  cardinal,
  point: 'coma',
  minus: 'menos',
  to: 'a',
  thousands: /[.\u{a0}\u{202f}]/gu,
  decimal: ',',
  units: {
    '%': ['por ciento', 'por ciento'],
    '°C': ['grado Celsius', 'grados Celsius'],
    '°': ['grado', 'grados'],
    km: ['kilómetro', 'kilómetros'],
    cm: ['centímetro', 'centímetros'],
    m: ['metro', 'metros'],
    kg: ['kilo', 'kilos'],
    g: ['gramo', 'gramos'],
    Hz: ['hercio', 'hercios'],
    min: ['minuto', 'minutos'],
    s: ['segundo', 'segundos'],
    $: ['dólar', 'dólares'],
    '€': ['euro', 'euros'],
  },
  signs: { '&': 'y', '+': 'más', '=': 'igual a', '@': 'arroba' },
  ordinal: {
    pattern: /\b(\d{1,2})\.?([ºª])/g,
    say: (value, ending) => ordinals[value]?.replace(/o$/, ending === 'ª' ? 'a' : 'o') ?? null,
  },
}
