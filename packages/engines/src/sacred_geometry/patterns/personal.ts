import type { SeededNumbers } from '../../draw/seeded-numbers.ts'
import { type Pattern, type StepRow, check, circle, countFigures, dot, line, proven, ratio, steps } from '../pattern.ts'
import { type Point, distance, polar, settled, settledPoint } from '../plane.ts'
import type { Personal } from '../schema.ts'
import { lettersOf, personalRules, ringPlaces } from './letters.ts'
import { lotusRing } from './lotus.ts'
import { star } from './star.ts'

export type PersonalSource = {
  intention: string
  birthDate: string | undefined
  petalCount: number | undefined
  /** Chance, where a seed was given. */
  numbers: SeededNumbers | null
}

const radii = { rim: 3, letters: 2.6, lotus: 1.6, digits: 1.2 } as const

/** A place on a ring of so many, the first at the top, clockwise. */
const placed = (place: number, count: number, radius: number): Point => polar(radius, 90 - (360 * place) / count)

type Shape = { petals: number; starStep: number; turnDegrees: number }

const shapeOf = ({ petalCount, numbers }: PersonalSource, letters: Personal['letters']): Shape => {
  const sum = letters.reduce((total, { position }) => total + position, 0)
  const petals = petalCount ?? 5 + (sum % 8)
  // Stars that are more than a polygon: k from 2; four petals have none.
  const stars = Math.max(1, Math.floor((petals - 1) / 2) - 1)
  const sharpest = Math.floor((petals - 1) / 2)
  return {
    petals,
    starStep: Math.min(sharpest, 2 + (numbers === null ? letters.length % stars : numbers.below(stars))),
    turnDegrees: numbers === null ? 0 : (360 / petals / 12) * numbers.below(12),
  }
}

const ground = ({ petals, starStep, turnDegrees }: Shape): StepRow[] => [
  [
    'The lotus',
    `${petals} petals about a circle of 1.6 units, their tips at 2.6${turnDegrees === 0 ? '' : ', turned as the seed chose'}.`,
    [
      circle([0, 0], radii.lotus, { tone: 1, fact: 'lotus' }),
      lotusRing({
        inner: radii.lotus,
        outer: radii.letters,
        count: petals,
        startDegrees: settled(90 + turnDegrees),
        tone: 1,
        fact: 'lotus',
      }),
    ],
  ],
  [
    'The star',
    `On the inner circle join each of ${petals} points to the ${starStep === 1 ? 'next one' : `one ${starStep} places on`}: {${petals}/${starStep}}.`,
    [star(petals, starStep, radii.lotus, { style: 'fine', tone: 2, fact: 'star' })],
  ],
  [
    'The ring of letters',
    'Twenty-six places on a circle of 2.6 units, the first at the top, clockwise.',
    [
      circle([0, 0], radii.letters, { style: 'guide', fact: 'letters' }),
      dot(polar(radii.letters, 90), {
        tone: 1,
        fact: 'letters',
        copies: { count: ringPlaces, by_degrees: 360 / ringPlaces },
      }),
    ],
  ],
]

const letterPath = (path: readonly Point[]): StepRow => {
  const drawn = { style: 'strong', tone: 0, fact: 'intention' } as const
  const [first = [0, 0], last = [0, 0]] = [path[0], path.at(-1)]
  return [
    'The path of the intention',
    `Join the places of its ${path.length} distinct letters in order; a filled circle marks the beginning, an open one the end.`,
    [
      ...(path.length > 1 ? [line(path, drawn)] : []),
      circle(first, 0.08, { ...drawn, style: 'solid' }),
      circle(last, 0.09, drawn),
    ],
  ]
}

const datePath = (digits: readonly number[]): StepRow => [
  'The path of the date',
  'Join the places of its eight digits in order, on a ring of ten with zero at the top.',
  [
    circle([0, 0], radii.digits, { style: 'guide', fact: 'date' }),
    line(
      digits.map((digit) => placed(digit, 10, radii.digits)),
      { style: 'strong', tone: 3, fact: 'date' },
    ),
  ],
]

const symmetry: Pattern['symmetry'] = {
  group: 'C1',
  order: 1,
  rotations: 1,
  mirrors: 0,
  chiral: true,
  description:
    'The lotus and the star could be turned; the path of the letters holds them, and the whole has no symmetry that is promised.',
}

export const personalPattern = (source: PersonalSource): Pattern => {
  const letters = lettersOf(source.intention)
  const digits = source.birthDate === undefined ? null : Array.from(source.birthDate.replaceAll('-', ''), Number)
  const shape = shapeOf(source, letters)
  const path = letters.map(({ position }) => placed(position - 1, ringPlaces, radii.letters))
  const construction = steps([
    ...ground(shape),
    letterPath(path),
    ...(digits === null ? [] : [datePath(digits)]),
    ['The rim', 'A circle of 3 units.', [circle([0, 0], radii.rim, { style: 'strong', tone: 1, fact: 'rim' })]],
  ])
  const petals = countFigures(construction, ({ fact, style }) => fact === 'lotus' && style === 'fill')
  const places = new Set(letters.map(({ position }) => position)).size
  return proven({
    parameters: {
      petal_count: shape.petals,
      star_step: shape.starStep,
      turn_degrees: settled(shape.turnDegrees),
      with_birth_date: digits !== null,
    },
    construction,
    properties: { distinct_letters: letters.length, star: `{${shape.petals}/${shape.starStep}}` },
    ratios: [
      ratio(
        'Ring of letters to the circle of the star',
        '13/8',
        '13 ⁄ 8',
        distance(placed(0, ringPlaces, radii.letters), [0, 0]) / radii.lotus,
        13 / 8,
      ),
    ],
    symmetry,
    places: [
      { name: 'center', at: [0, 0], note: 'What all rings are drawn about.' },
      { name: 'beginning of the path', at: settledPoint(path[0] ?? [0, 0]), note: 'The first letter.' },
    ],
    proof: {
      petals,
      points: path.length,
      lines: path.length - 1,
      checks: [
        check('petals', 'as stated', shape.petals, petals),
        check('places of the path, each once', 'distinct letters', letters.length, places),
      ],
    },
    personal: { letters, digits, rules: [...personalRules] },
  })
}
