import { folded } from './read-date.ts'

/** Words by which people say that nobody knows; folded. */
const unknowns: ReadonlySet<string> = new Set([
  'unknown',
  'not known',
  'i dont know',
  'i do not know',
  'dont know',
  'no idea',
  'desconocida',
  'desconocido',
  'no se',
  'no lo se',
  'ni idea',
  'desconhecida',
  'desconhecido',
  'nao sei',
  'inconnue',
  'inconnu',
  'je ne sais pas',
  'sais pas',
  'aucune idee',
  'unbekannt',
  'ich weiss nicht',
  'ich weiss es nicht',
  'weiss nicht',
  'keine ahnung',
  '',
])

const clock = /^(\d{1,2})\s*(?:[:.h]|uhr)\s*(\d{2})(?:\s*(?:h|uhr|m|min))?\s*([ap])?$/
const hourAlone = /^(\d{1,2})\s*(h|uhr|[ap])$/
const fourDigits = /^(\d{2})(\d{2})$/

const twelve = 12

/** Null for what no clock shows. Noon is 12 pm, midnight 12 am. */
const timeOf = (hour: number, minute: number, half: string | undefined): string | null => {
  const isHalved = half === 'a' || half === 'p'
  if (minute > 59 || hour > (isHalved ? twelve : 23) || (isHalved && hour === 0)) return null
  const full = isHalved ? (hour % twelve) + (half === 'p' ? twelve : 0) : hour
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

const before = /^(?:(?:at|um|gegen|a las|a la|as|a|vers|ca|about|around)\s+)+/

/** A time of day as `HH:MM`, `unknown` where the person says that nobody knows it, null where it is neither. */
export const readTime = (said: string): string | null => {
  const words = folded(said)
    .replaceAll(/[’'?!]/g, '')
    .trim()
  if (unknowns.has(words.replace(/[-.]+$/, '').trim())) return 'unknown'
  const text = words
    .replace(before, '')
    .replace(/\s*([ap])\.?\s?m\.?$/, ' $1')
    .trim()
  const full = clock.exec(text) ?? fourDigits.exec(text)
  if (full !== null) return timeOf(Number(full[1]), Number(full[2]), full[3])
  const hour = hourAlone.exec(text)
  return hour === null ? null : timeOf(Number(hour[1]), 0, hour[2])
}
