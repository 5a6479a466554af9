import { groupsOf, type SpokenLanguage } from './language.ts'

const small = (
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito ' +
  'dezenove'
).split(' ')
const tens = '  vinte trinta quarenta cinquenta sessenta setenta oitenta noventa'.split(' ')
const hundreds = ' cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos'.split(
  ' ',
)

const belowHundred = (value: number): string => {
  if (value < 20) return small[value] ?? ''
  const rest = value % 10
  return `${tens[Math.floor(value / 10)]}${rest === 0 ? '' : ` e ${small[rest]}`}`
}

const belowThousand = (value: number): string => {
  if (value === 100) return 'cem'
  const rest = value % 100
  const first = hundreds[Math.floor(value / 100)] ?? ''
  return [first, rest === 0 ? '' : belowHundred(rest)].filter(Boolean).join(' e ')
}

const wordOf = ({ group, place }: { group: number; place: number }): string => {
  if (place === 0) return belowThousand(group)
  if (place === 1) return group === 1 ? 'mil' : `${belowThousand(group)} mil`
  return group === 1 ? 'um milhão' : `${belowThousand(group)} milhões`
}

/** The last group is joined with "e" where it is short: mil e cinco, mil e duzentos, but mil duzentos e cinco. */
const cardinal = (value: number): string => {
  if (value === 0) return 'zero'
  const groups = groupsOf(value)
  const last = value % 1000
  const isJoined = groups.length > 1 && last > 0 && (last < 100 || last % 100 === 0)
  const words = groups.map(wordOf)
  return isJoined ? `${words.slice(0, -1).join(' ')} e ${words.at(-1)}` : words.join(' ')
}

const ordinals = ' primeiro segundo terceiro quarto quinto sexto sétimo oitavo nono décimo'.split(' ')

export const portuguese: SpokenLanguage = {
  cardinal,
  point: 'vírgula',
  minus: 'menos',
  to: 'a',
  thousands: /[.\u{a0}\u{202f}]/gu,
  decimal: ',',
  units: {
    '%': ['por cento', 'por cento'],
    '°C': ['grau Celsius', 'graus Celsius'],
    '°': ['grau', 'graus'],
    km: ['quilômetro', 'quilômetros'],
    cm: ['centímetro', 'centímetros'],
    m: ['metro', 'metros'],
    kg: ['quilo', 'quilos'],
    g: ['grama', 'gramas'],
    Hz: ['hertz', 'hertz'],
    min: ['minuto', 'minutos'],
    s: ['segundo', 'segundos'],
    R$: ['real', 'reais'],
    $: ['dólar', 'dólares'],
    '€': ['euro', 'euros'],
  },
  signs: { '&': 'e', '+': 'mais', '=': 'igual a', '@': 'arroba' },
  ordinal: {
    pattern: /\b(\d{1,2})\.?([ºª])/g,
    say: (value, ending) => ordinals[value]?.replace(/o$/, ending === 'ª' ? 'a' : 'o') ?? null,
  },
}
