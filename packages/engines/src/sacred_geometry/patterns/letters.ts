import { AppError } from '@orrery/contracts/errors'
import type { Personal } from '../schema.ts'

/** Places on the ring of letters. */
export const ringPlaces = 26

const isRead = /[\p{L}\p{Nd}]/u
const marks = /\p{M}/gu

/** A to Z are 1 to 26; the digits 1 to 9 stand for A to I and 0 for J; others: code point modulo 26, plus 1. */
const positionOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code >= 65 && code <= 90) return code - 64
  if (code >= 48 && code <= 57) return code === 48 ? 10 : code - 48
  return (code % ringPlaces) + 1
}

/**
 * Letters and digits of an intention in order, each place once, the first time it comes. Throws `INVALID_INPUT` where
 * there is none.
 */
export const lettersOf = (intention: string): Personal['letters'] => {
  const seen = new Map<number, string>()
  for (const character of intention.normalize('NFKD').replaceAll(marks, '').toUpperCase()) {
    if (!isRead.test(character)) continue
    const position = positionOf(character)
    if (!seen.has(position)) seen.set(position, character)
  }
  if (seen.size === 0) {
    throw new AppError(
      'INVALID_INPUT',
      'A personal pattern is drawn from letters or digits: write the intention with at least one.',
      { issues: [{ path: 'input.intention', message: 'Write at least one letter or digit.' }] },
    )
  }
  return Array.from(seen, ([position, letter]) => ({ letter, position }))
}

/** How letters become a figure, said so that anyone can repeat it. */
export const personalRules = [
  'Letters lose their marks and are read in order; one whose place was taken before is left out (first occurrence stays).',
  'A to Z stand on a ring of 26 places, A at the top, clockwise; digits stand for letters (1 is A, 9 is I, 0 is J); a letter of another alphabet stands at its code point modulo 26.',
  'The path joins these places in order.',
  'Petals: petal_count, or else 5 plus the sum of all places modulo 8.',
  'The star {n/k} joins every k-th of n points, n the petals; k is 2 plus the number of distinct letters modulo how many such stars there are (four petals: 1).',
  'The digits of birth_date, year to day, are joined on an inner ring of ten places, 0 at the top, clockwise.',
  'With a seed, and only then, chance turns the lotus by twelfths of a petal and chooses k.',
] as const
