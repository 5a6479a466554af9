import { type Expression, type Formula, call, combine, negative, number, variable } from './expression.ts'
import { type Token, plainSigns, tokensOf } from './tokens.ts'

/** Longest formula that is read. Deeper than this nobody can read it on a screen. */
export const longestFormula = 120

type Reader = { tokens: readonly Token[]; at: number; variable: string | null }

/** Left behind by whatever does not fit; it never leaves this file. */
class NoFormula extends Error {}

const signAt = ({ tokens, at }: Reader): string | null => {
  const token = tokens[at]
  return token?.kind === 'sign' ? token.sign : null
}

const take = (reader: Reader, sign: string): boolean => {
  if (signAt(reader) !== sign) return false
  reader.at += 1
  return true
}

const inBrackets = (reader: Reader): Expression => {
  const inside = sum(reader)
  if (!take(reader, ')')) throw new NoFormula()
  return inside
}

const startsFactor = (reader: Reader): boolean => {
  const token = reader.tokens[reader.at]
  return token !== undefined && (token.kind === 'sign' ? token.sign === '(' : token.kind !== 'word')
}

/** `sin 2x` is the sine of 2x, `sin x cos x` a product, `sin x (x + 1)` too. */
const bareArgument = (reader: Reader): Expression => {
  let argument = power(reader)
  for (;;) {
    const next = reader.tokens[reader.at]?.kind
    if (next !== 'number' && next !== 'variable' && next !== 'constant') return argument
    argument = combine('product', argument, power(reader))
  }
}

const functionCall = (reader: Reader, name: Parameters<typeof call>[0]): Expression => {
  // The power stands at the name: sin²(x) is the square of the sine.
  const exponent = take(reader, '^') ? signedAtom(reader) : null
  const of = take(reader, '(') ? inBrackets(reader) : bareArgument(reader)
  return exponent ? combine('power', call(name, of), exponent) : call(name, of)
}

const atom = (reader: Reader): Expression => {
  const token = reader.tokens[reader.at]
  reader.at += 1
  switch (token?.kind) {
    case 'number':
      return number(token.value)
    case 'constant':
      return { kind: 'constant', name: token.name }
    case 'variable':
      if (reader.variable !== null && reader.variable !== token.name) throw new NoFormula()
      reader.variable = token.name
      return variable
    case 'function':
      return functionCall(reader, token.name)
    case 'sign':
      if (token.sign === '(') return inBrackets(reader)
      throw new NoFormula()
    default:
      throw new NoFormula()
  }
}

const signedAtom = (reader: Reader): Expression => (take(reader, '-') ? negative(signedAtom(reader)) : power(reader))

/** Binds to the right: 2^3^2 is 2^9. */
const power = (reader: Reader): Expression => {
  const base = atom(reader)
  return take(reader, '^') ? combine('power', base, signedAtom(reader)) : base
}

const product = (reader: Reader): Expression => {
  let left = signedAtom(reader)
  for (;;) {
    if (take(reader, '*')) left = combine('product', left, signedAtom(reader))
    else if (take(reader, '/')) left = combine('quotient', left, signedAtom(reader))
    else if (startsFactor(reader)) left = combine('product', left, power(reader))
    else return left
  }
}

const sum = (reader: Reader): Expression => {
  let left = product(reader)
  for (;;) {
    if (take(reader, '+')) left = combine('sum', left, product(reader))
    else if (take(reader, '-')) left = combine('difference', left, product(reader))
    else return left
  }
}

/** Null where the tokens are no formula from the first to the last. */
export const formulaOf = (tokens: readonly Token[]): Formula | null => {
  const reader: Reader = { tokens, at: 0, variable: null }
  try {
    const tree = sum(reader)
    return reader.at === tokens.length ? { variable: reader.variable ?? 'x', tree } : null
  } catch (error) {
    if (error instanceof NoFormula) return null
    throw error
  }
}

/**
 * Reads a formula of at most 120 characters: `+ − * / ^`, brackets, implied products, sin cos tan exp ln sqrt abs, pi, e
 * and one variable. Null where it is none.
 */
export const parseFormula = (text: string): Formula | null => {
  const plain = plainSigns(text)
  return plain.length > longestFormula ? null : formulaOf(tokensOf(plain))
}
