import { type FunctionName, functionNames } from './expression.ts'

/** `end` is where the token ends in the plain text it was cut from. */
export type Token = { start: number; end: number } & (
  | { kind: 'number'; value: number }
  | { kind: 'constant'; name: 'pi' | 'e' }
  | { kind: 'variable'; name: string }
  | { kind: 'function'; name: FunctionName }
  | { kind: 'sign'; sign: '+' | '-' | '*' | '/' | '^' | '(' | ')' }
  | { kind: 'word' }
  | { kind: 'other' }
)
type Unplaced<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never
type Meaning = Unplaced<Token>

/** Letters that may be the variable. Others are articles and conjunctions in one of our languages, or parameters. */
const variableLetters = new Set(['x', 't', 'z', 'θ'])

/** Names people write, beside our own: Spanish and Portuguese `sen`, French and Portuguese `tg`, the root sign. */
const otherNames: Readonly<Record<string, FunctionName>> = { sen: 'sin', tg: 'tan', log: 'ln', '√': 'sqrt' }

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The text with one sign for each operation: raised figures become powers, typographic signs plain ones. */
export const plainSigns = (text: string): string =>
  text
    .replaceAll(/⁻?[⁰¹²³⁴⁵⁶⁷⁸⁹]+/gu, (power) => {
      const digits = power.replaceAll('⁻', '-').replaceAll(/[^-]/gu, (letter) => String(raised.indexOf(letter)))
      return `^${digits.startsWith('-') ? `(${digits})` : digits}`
    })
    .replaceAll('**', '^')
    .replaceAll(/[×·⋅∗]/gu, '*')
    .replaceAll('÷', '/')
    .replaceAll(/[−–]/gu, '-')

const nameOf = (letters: string): Meaning | null => {
  const lower = letters.toLowerCase()
  const name = functionNames.find((known) => known === lower) ?? otherNames[lower]
  if (name) return { kind: 'function', name }
  if (lower === 'pi' || lower === 'π') return { kind: 'constant', name: 'pi' }
  if (letters === 'e') return { kind: 'constant', name: 'e' }
  return variableLetters.has(lower) ? { kind: 'variable', name: lower } : null
}

/** `xsin` is x times sin, `sinx` the sine of x: a run of letters that is two known names, one of them a variable. */
const namesIn = (letters: string): readonly { text: string; meaning: Meaning }[] => {
  const whole = nameOf(letters)
  if (whole) return [{ text: letters, meaning: whole }]
  for (const cut of [1, letters.length - 1]) {
    const parts = [letters.slice(0, cut), letters.slice(cut)].map((text) => ({ text, meaning: nameOf(text) }))
    const known = parts.flatMap(({ text, meaning }) => (meaning ? [{ text, meaning }] : []))
    if (known.length === 2 && known.some(({ meaning }) => meaning.kind === 'variable')) return known
  }
  return [{ text: letters, meaning: { kind: 'word' } }]
}

const signs = new Set(['+', '-', '*', '/', '^', '(', ')'])
const isSign = (text: string): text is '+' => signs.has(text)

const cuts = /(\d+(?:[.,]\d+)?)|(√|[\p{L}\p{M}]+)|(\S)/gu

/** Cuts text into what a formula is made of; everything else is a `word` or `other`. Takes text with plain signs. */
export const tokensOf = (text: string): readonly Token[] => {
  const tokens: Token[] = []
  for (const { 0: found, 1: digits, 2: letters, index } of text.matchAll(cuts)) {
    const end = index + found.length
    if (digits) tokens.push({ kind: 'number', value: Number(digits.replace(',', '.')), start: index, end })
    else if (letters) {
      let start = index
      for (const { text: part, meaning } of namesIn(letters)) {
        tokens.push({ ...meaning, start, end: start + part.length })
        start += part.length
      }
    } else if (isSign(found)) tokens.push({ kind: 'sign', sign: found, start: index, end })
    else tokens.push({ kind: 'other', start: index, end })
  }
  return tokens
}
