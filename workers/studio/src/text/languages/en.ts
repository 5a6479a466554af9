import { groupsOf, type SpokenLanguage } from './language.ts'

const small = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const tens = ' ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const places = ['', ' thousand', ' million']

const belowHundred = (value: number): string => {
  if (value < 20) return small[value] ?? ''
  const rest = value % 10
  return `${tens[Math.floor(value / 10)]}${rest === 0 ? '' : `-${small[rest]}`}`
}

const belowThousand = (value: number): string => {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  if (hundreds === 0) return belowHundred(rest)
  return `${small[hundreds]} hundred${rest === 0 ? '' : ` ${belowHundred(rest)}`}`
}

const cardinal = (value: number): string =>
  value === 0
    ? 'zero'
    : groupsOf(value)
        .map(({ group, place }) => `${belowThousand(group)}${places[place]}`)
        .join(' ')

const irregular: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
}

const ordinal = (value: number): string =>
  cardinal(value).replace(
    /[a-z]+$/,
    (last) => irregular[last] ?? (last.endsWith('y') ? `${last.slice(0, -1)}ieth` : `${last}th`),
  )

export const english: SpokenLanguage = {
  cardinal,
  point: 'point',
  minus: 'minus',
  to: 'to',
  thousands: /,/g,
  decimal: '.',
  units: {
    '%': ['percent', 'percent'],
    '°C': ['degree Celsius', 'degrees Celsius'],
    '°': ['degree', 'degrees'],
    km: ['kilometer', 'kilometers'],
    cm: ['centimeter', 'centimeters'],
    m: ['meter', 'meters'],
    kg: ['kilogram', 'kilograms'],
    g: ['gram', 'grams'],
    Hz: ['hertz', 'hertz'],
    h: ['hour', 'hours'],
    min: ['minute', 'minutes'],
    s: ['second', 'seconds'],
    $: ['dollar', 'dollars'],
    '€': ['euro', 'euros'],
    '£': ['pound', 'pounds'],
  },
  signs: { '&': 'and', '+': 'plus', '=': 'equals', '@': 'at' },
  ordinal: { pattern: /\b(\d{1,4})(st|nd|rd|th)\b/g, say: ordinal },
}
