import type { Formula } from './expression.ts'
import { formulaOf, longestFormula } from './parse.ts'
import { type Token, plainSigns, tokensOf } from './tokens.ts'

/** What a text says of a formula: the formula, one that cannot be read, or none. */
export type FoundFormula =
  | { kind: 'found'; formula: Formula; end: number }
  | { kind: 'unreadable'; text: string }
  | { kind: 'none' }

type Run = { tokens: readonly Token[]; start: number; end: number }

const runsOf = (tokens: readonly Token[]): readonly Run[] => {
  const runs: Token[][] = [[]]
  for (const token of tokens) {
    if (token.kind === 'word' || token.kind === 'other') runs.push([])
    else runs.at(-1)?.push(token)
  }
  return runs.flatMap((run) => {
    const kept = trimmed(run)
    const [first, last] = [kept[0], kept.at(-1)]
    return first && last ? [{ tokens: kept, start: first.start, end: last.end }] : []
  })
}

const isLoose = (token: Token | undefined): boolean =>
  token?.kind === 'sign' && token.sign !== '(' && token.sign !== ')'

/** Without dashes and the like at its ends, which belong to the sentence; a minus may begin a formula. */
const trimmed = (run: readonly Token[]): readonly Token[] => {
  let [from, to] = [0, run.length]
  while (from < to && isLoose(run[from]) && !(run[from + 1]?.start === run[from]?.end)) from += 1
  while (to > from && isLoose(run[to - 1])) to -= 1
  return run.slice(from, to)
}

const namesVariable = ({ tokens }: Run): boolean => tokens.some(({ kind }) => kind === 'variable')

/** `x` alone is a formula only where it is said to be one: `of x`, `y = x`. */
const beforeBare = /(?:=|\b(?:of|de|do|da|du|von|d['’]))\s*$/iu

/** A function we do not know stands right before the bracket or the letter: `arctan(x)`. */
const unknownName = /[\p{L}\p{M}]{2,}$/u

/** `f(x) =` and `y =` say where the formula begins; the name itself is none. */
const definition = /(?:\b[a-z]\s*\(\s*[a-zθ]\s*\)|\by)\s*=/iu

/**
 * The formula in a sentence: the longest run of its signs that has a variable. One that cannot be read is told apart from
 * none at all, so that nobody is shown another formula than their own.
 */
export const findFormula = (text: string): FoundFormula => {
  const plain = plainSigns(text)
  const defined = definition.exec(plain)
  const from = defined ? defined.index + defined[0].length : 0
  // What stood before is kept as blanks, so that places stay right.
  const source = ' '.repeat(from) + plain.slice(from)
  const runs = runsOf(tokensOf(source)).filter(namesVariable)
  const isBare = ({ tokens }: Run) => tokens.length === 1
  const spoken = runs.filter((run) => !isBare(run) || beforeBare.test(plain.slice(0, run.start)))
  const longest = spoken.reduce<Run | null>(
    (best, run) => (best && best.tokens.length >= run.tokens.length ? best : run),
    null,
  )
  if (!longest) return { kind: 'none' }

  const words = plain.slice(longest.start, longest.end)
  const before = unknownName.exec(plain.slice(0, longest.start))
  if (before) return { kind: 'unreadable', text: before[0] + words }
  const formula = words.length > longestFormula ? null : formulaOf(longest.tokens)
  return formula
    ? { kind: 'found', formula, end: longest.end }
    : { kind: 'unreadable', text: words.slice(0, longestFormula) }
}
