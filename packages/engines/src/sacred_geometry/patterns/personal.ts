import { AppError } from '@orrery/contracts/errors'
import type { SeededNumbers } from '../../draw/seeded-numbers.ts'
import { type Pattern, check, circle, countFigures, dihedral, dot, line, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, polar } from '../plane.ts'
import type { Personal } from '../schema.ts'
import { lotusRing } from './lotus.ts'
import { star } from './mandala.ts'

export type PersonalSource = {
  intention: string
  birthDate: string | undefined
  petalCount: number | undefined
  numbers: SeededNumbers | null
}

const places = 26
const letterRing = 2.6
const digitRing = 1.25
const isLetter = /\p{L}/u
const isDigit = /\p{Nd}/u
const marks = /\p{M}/gu

/** A to Z are 1 to 26, the digits 1 to 9 stand for A to I and 0 for J; other letters: code point modulo 26, plus 1. */
const positionOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0
  if (code >= 65 && code <= 90) return code - 64
  if (code >= 48 && code <= 57) return code === 48 ? 10 : code - 48
  return (code % places) + 1
}

/** Letters and digits in order, each position once, the first time it comes. */
const lettersOf = (intention: string): Personal['letters'] => {
  const seen = new Map<number, string>()
  for (const character of intention.normalize('NFKD').replace(marks, '').toUpperCase()) {
    if (!isLetter.test(character) && !isDigit.test(character)) continue
    const position = positionOf(character)
    if (!seen.has(position)) seen.set(position, character)
  }
  return Array.from(seen, ([position, letter]) => ({ letter, position }))
}

const placed = (position: number, count: number, radius: number): Point => polar(radius, 90 - (360 * position) / count)

const rules = [
  'Letters lose their marks and are read in order; a letter that comes again is left out (first occurrence stays).',
  'A to Z stand on a ring of 26 places, A at the top, clockwise; digits stand for letters (1 is A, 9 is I, 0 is J); a letter of another alphabet stands on its code point modulo 26.',
  'The path joins these places in order.',
  'Petals: petal_count, or 5 plus the sum of all places, modulo 8. The star joins every k-th of them, k from 2, chosen by the number of distinct letters.',
  'The digits of birth_date, year to day, are joined on an inner ring of ten places, 0 at the top.',
  'With a seed only, chance turns the lotus by up to one petal and chooses the star.',
] as const

/** The number of petals and the star, from the letters alone. */
const shapeOf = ({ petalCount, numbers }: PersonalSource, letters: Personal['letters']) => {
  const sum = letters.reduce((total, { position }) => total + position, 0)
  const petals = petalCount ?? 5 + (sum % 8)
  const stars = Math.max(1, Math.floor((petals - 1) / 2) - 1)
  return {
    sum,
    petals,
    starStep: 2 + (numbers === null ? letters.length % stars : numbers.below(stars)),
    turnSteps: numbers === null ? 0 : numbers.below(12),
  }
}

const noLetters = (): AppError =>
  new AppError(
    'INVALID_INPUT',
    'A personal pattern is drawn from letters or digits: write the intention with at least one.',
    {
      issues: [{ path: 'input.intention', message: 'Write at least one letter or digit.' }],
    },
  )

export const personalPattern = (source: PersonalSource): Pattern => {
  const letters = lettersOf(source.intention)
  if (letters.length === 0) throw noLetters()
  const digits = source.birthDate === undefined ? null : Array.from(source.birthDate.replaceAll('-', ''), Number)
  const { sum, petals, starStep, turnSteps } = shapeOf(source, letters)
  const path = letters.map(({ position }) => placed(position - 1, places, letterRing))
  const turn = (360 / petals / 12) * turnSteps
  const ends = [path[0], path.at(-1)].filter((at) => at !== undefined)
  const construction = steps([
    [
      'The lotus',
      `${petals} petals about a circle of 1.6 units${turnSteps > 0 ? ', turned as the seed says' : ''}.`,
      [
        circle([0, 0], 1.6, { tone: 1, fact: 'lotus' }),
        lotusRing({ inner: 1.6, outer: letterRing, count: petals, startDegrees: 90 + turn, tone: 1, fact: 'lotus' }),
      ],
    ],
    [
      'The star',
      `Every ${starStep}. of ${petals} points on the inner circle is joined.`,
      [star(petals, starStep, 1.6, { tone: 2, fact: 'star' })],
    ],
    [
      'The ring of letters',
      'Twenty-six places on a circle of 2.6 units, the first at the top, clockwise.',
      [
        circle([0, 0], letterRing, { style: 'guide', fact: 'letters' }),
        dot(polar(letterRing, 90), {
          style: 'guide',
          fact: 'letters',
          copies: { count: places, by_degrees: 360 / places },
        }),
      ],
    ],
    [
      'The path of the intention',
      `Join the places of its ${letters.length} distinct letters in order; a dot marks the start, a ring the end.`,
      [
        ...(path.length > 1 ? [line(path, { style: 'strong', tone: 0, fact: 'intention' })] : []),
        ...ends.map((at, index) =>
          index === 0
            ? dot(at, { tone: 0, fact: 'intention' })
            : circle(at, 0.09, { style: 'strong', tone: 0, fact: 'intention' }),
        ),
      ],
    ],
    ...(digits === null
      ? []
      : [
          [
            'The path of the date',
            'Join the places of the eight digits in order on a ring of ten, zero at the top.',
            [
              circle([0, 0], digitRing, { style: 'guide', fact: 'date' }),
              line(
                digits.map((digit) => placed(digit, 10, digitRing)),
                { style: 'strong', tone: 3, fact: 'date' },
              ),
            ],
          ] as const,
        ]),
    ['The rim', 'A circle of 3 units.', [circle([0, 0], 3, { style: 'strong', tone: 1, fact: 'rim' })]],
  ])
  const corners = countFigures(construction, ({ fact, style }) => fact === 'lotus' && style === 'fill')
  return proven({
    parameters: {
      petal_count: petals,
      star_step: starStep,
      turn_degrees: Math.round(turn * 1e9) / 1e9,
      with_birth_date: digits !== null,
    },
    construction,
    properties: { distinct_letters: letters.length, sum_of_places: sum, star: `{${petals}/${starStep}}` },
    ratios: [
      ratio(
        'Ring of letters to the circle of the star',
        '13/8',
        '13 ⁄ 8',
        distance(placed(0, places, letterRing), [0, 0]) / 1.6,
        13 / 8,
      ),
    ],
    symmetry: {
      ...dihedral(
        1,
        'The lotus and the star could be turned; the path of the letters fixes them, so that nothing but standing still keeps the whole.',
      ),
      group: 'C1',
      order: 1,
      mirrors: 0,
      chiral: true,
    },
    places: [
      { name: 'center', at: [0, 0], note: 'What all rings are drawn about.' },
      {
        name: 'beginning of the path',
        at: (path[0] ?? [0, 0]).map((value) => Math.round(value * 1e12) / 1e12) as Point,
        note: 'The first letter of the intention.',
      },
    ],
    proof: {
      petals: corners,
      points: path.length,
      lines: path.length - 1,
      checks: [
        check('petals', 'as stated', petals, corners),
        check(
          'places of the path, each once',
          'distinct letters',
          letters.length,
          new Set(letters.map(({ position }) => position)).size,
        ),
      ],
    },
    personal: { letters, digits, rules: [...rules] },
  })
}
