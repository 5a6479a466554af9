import { numberWords, spanWords } from './content/numbers.ts'
import { folded } from './folded.ts'

/** A value and the words of the text that say it. */
export type Found<Value> = { value: Value; quote: string }

const unit = '(?:minutes?|mins?|minutos?|minuten?|min)'
const words = [...numberWords.keys()].sort((one, other) => other.length - one.length).join('|')
const number = `(?:\\d{1,3}|${words})`
const counted = new RegExp(`(?<![\\p{L}\\p{N}.,])(${number})[\\s-]*${unit}(?![\\p{L}])`, 'gu')
const hours = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(${number})\\s*(?:hours?|hrs?|h|horas?|heures?|stunden?|std)(?![\\p{L}\\p{N}])`,
  'gu',
)
/** “10 to 15 minutes” leaves open which. */
const range = new RegExp(`${number}\\s*(?:-|–|to|or|a|ou|o|bis|oder)\\s*${number}[\\s-]*${unit}`, 'u')
const bare = new RegExp(`^(?:\\D{0,20}\\s)?(${number})[\\s.!?]*$`, 'u')

const valueOf = (said: string): number => numberWords.get(said) ?? Number(said)

const spansIn = (plain: string): readonly { value: number; from: number; to: number }[] => {
  let left = plain
  const spans: { value: number; from: number; to: number }[] = []
  for (const [words, value] of spanWords) {
    const from = left.search(new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'u'))
    if (from < 0) continue
    spans.push({ value, from, to: from + words.length })
    left = left.slice(0, from) + ' '.repeat(words.length) + left.slice(from + words.length)
  }
  return spans
}

/**
 * Minutes that a text names, in five languages; null where it names none or several. `isAsked`: the question was how
 * long, so a bare number counts.
 */
export const findMinutes = (text: string, isAsked: boolean): Found<number> | null => {
  const plain = folded(text)
  if (range.test(plain)) return null
  const placed = (match: RegExpExecArray, minutes: number) => ({
    value: valueOf(match[1] ?? '') * minutes,
    from: match.index,
    to: match.index + match[0].length,
  })
  const spans = spansIn(plain)
  const found = [
    ...spans,
    ...[...plain.matchAll(counted)].map((match) => placed(match, 1)),
    ...(spans.length > 0 ? [] : [...plain.matchAll(hours)].map((match) => placed(match, 60))),
  ]
  const [first] = found
  if (first !== undefined) {
    const isOne = found.every(({ value }) => value === first.value) && first.value > 0
    return isOne ? { value: first.value, quote: text.slice(first.from, first.to) } : null
  }
  const said = isAsked ? bare.exec(plain.trim())?.[1] : undefined
  const value = said === undefined ? 0 : valueOf(said)
  return said === undefined || value === 0 ? null : { value, quote: text.trim() }
}

const rated = new RegExp(
  `^\\D{0,40}?(?<![\\p{L}\\p{N}-])(${number})(?:\\s*(?:/|of|out of|de|sur|von)\\s*(?:10|ten|dez|diez|dix|zehn))?(?![\\p{L}\\p{N}])\\D{0,40}$`,
  'u',
)

/** A number from 0 to 10, the only one in the text; null otherwise. */
export const findRating = (text: string): Found<number> | null => {
  const said = rated.exec(folded(text).trim())?.[1]
  if (said === undefined) return null
  const value = valueOf(said)
  return value <= 10 ? { value, quote: text.trim() } : null
}
