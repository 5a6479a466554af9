import { writtenDate } from '../calendar-date.ts'
import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { personalCycles } from './content/cycles-and-debts.ts'
import { numberTexts } from './content/numbers.ts'
import { isCoreNumber, positionNames, positions } from './describe.ts'
import { cellWidth, type LetterCell, letterLines } from './letter-lines.ts'
import { pairPicture } from './pair-picture.ts'
import type { NumerologyFacts, SingleNumerology } from './schema.ts'

const width = 760
const margin = 40
const lineHeight = 92

const text = (content: string, attributes: PictureNode['attributes']): PictureNode =>
  element('text', { fill: palette.ink, 'text-anchor': 'middle', ...attributes }, [content])

const quietText = (content: string, attributes: PictureNode['attributes']): PictureNode =>
  text(content, { fill: palette.quiet, 'font-size': 12, ...attributes })

const heading = (facts: SingleNumerology): readonly PictureNode[] => {
  const shown = facts.full_name.length > 44 ? `${facts.full_name.slice(0, 43)}…` : facts.full_name
  return [
    text(shown, { x: width / 2, y: 52, 'font-size': shown.length > 30 ? 22 : 28, 'font-family': typefaces.words }),
    quietText(`born ${writtenDate(facts.birth_date)} · ${facts.numerology_system} letters`, { x: width / 2, y: 78 }),
  ]
}

/** One row of letters: value of a vowel above the letter, of a consonant below it. */
const letterRow = (cells: readonly LetterCell[], top: number): readonly PictureNode[] =>
  cells.map(({ letter, value, vowel, word, place, x }) =>
    element(
      'g',
      {},
      [
        element('rect', {
          x: x - cellWidth / 2,
          y: top,
          width: cellWidth,
          height: lineHeight - 12,
          fill: 'transparent',
        }),
        text(letter, { x, y: top + 47, 'font-size': 22, 'font-family': typefaces.words }),
        text(String(value), {
          x,
          y: vowel ? top + 20 : top + 73,
          'font-size': 14,
          'font-weight': 600,
          fill: vowel ? palette.calm : palette.accent,
        }),
      ],
      `letter:${word}.${place}`,
    ),
  )

const part = (label: string, school: SingleNumerology['schools']['expression']): string =>
  `${label} ${school.whole_name?.derivation ?? 'none'}`

const sums = (facts: SingleNumerology, y: number): readonly PictureNode[] => {
  const { soul_urge: vowels, personality: consonants, expression } = facts.schools
  return [
    element('text', { x: width / 2, y, 'font-size': 13, 'text-anchor': 'middle', fill: palette.quiet }, [
      element('tspan', { fill: palette.calm, 'font-weight': 600 }, [part('vowels, above,', vowels)]),
      '   ·   ',
      element('tspan', { fill: palette.accent, 'font-weight': 600 }, [part('consonants, below,', consonants)]),
      '   ·   ',
      element('tspan', { fill: palette.ink, 'font-weight': 600 }, [part('all', expression)]),
    ]),
  ]
}

/** A title may take two lines under its number. */
const twoLines = (title: string): readonly string[] => {
  if (title.length <= 16) return [title]
  const middle = title.lastIndexOf(' ', Math.ceil(title.length / 2) + 2)
  return middle < 0 ? [title] : [title.slice(0, middle), title.slice(middle + 1)]
}

const numberCard = (facts: SingleNumerology, index: number, top: number): PictureNode => {
  const position = positions[index] ?? 'life_path'
  const number = facts[position]
  const cardWidth = (width - 2 * margin - 4 * 10) / 5
  const left = margin + index * (cardWidth + 10)
  const centre = left + cardWidth / 2
  const title = isCoreNumber(number) ? twoLines(numberTexts[number].title) : ['no such letter']
  return element(
    'g',
    {},
    [
      element('rect', {
        x: left,
        y: top,
        width: cardWidth,
        height: 158,
        rx: 10,
        fill: palette.raised,
        stroke: position === 'life_path' ? palette.accent : palette.line,
        'stroke-width': position === 'life_path' ? 1.6 : 0.8,
      }),
      quietText(positionNames[position], { x: centre, y: top + 26, 'font-size': 13 }),
      text(number === null ? '–' : String(number), {
        x: centre,
        y: top + 94,
        'font-size': 60,
        'font-family': typefaces.words,
      }),
      ...title.map((line, row) =>
        text(line, { x: centre, y: top + 124 + row * 16, 'font-size': 12.5, 'font-family': typefaces.words }),
      ),
    ],
    `number:${position}`,
  )
}

const pinnacleBar = (facts: SingleNumerology, top: number): readonly PictureNode[] => {
  const lastAge = 81
  const x = (age: number) => margin + ((width - 2 * margin) * age) / lastAge
  return facts.pinnacles.flatMap(({ number, from_age: from, to_age: to }, index) => {
    const [left, right] = [x(from), x(to ?? lastAge)]
    const challenge = facts.challenges[index]
    return [
      element(
        'g',
        {},
        [
          element('rect', {
            x: left + 1,
            y: top,
            width: right - left - 2,
            height: 46,
            rx: 6,
            fill: palette.accent,
            'fill-opacity': 0.1 + 0.06 * index,
          }),
          text(String(number), { x: (left + right) / 2, y: top + 32, 'font-size': 24, 'font-family': typefaces.words }),
          quietText(`${from}${to === null ? ' on' : `–${to}`}`, { x: (left + right) / 2, y: top + 64 }),
        ],
        `pinnacle:${index}`,
      ),
      element(
        'g',
        {},
        [quietText(String(challenge?.number ?? 0), { x: (left + right) / 2, y: top + 82 })],
        `challenge:${index}`,
      ),
    ]
  })
}

const yearLine = (facts: SingleNumerology, y: number): PictureNode => {
  const { theme } = personalCycles[facts.personal_year as keyof typeof personalCycles]
  return element(
    'g',
    {},
    [
      element('text', { x: width / 2, y, 'text-anchor': 'middle', 'font-size': 14, fill: palette.ink }, [
        element('tspan', { 'font-weight': 600 }, [`${facts.calculation_year}: personal year ${facts.personal_year}`]),
        `, ${theme.toLowerCase()}`,
      ]),
    ],
    'number:personal_year',
  )
}

const altOf = (facts: SingleNumerology): string =>
  `${positions.map((position) => `${positionNames[position]} ${facts[position] ?? 'absent'}`).join(', ')}. Personal year ${facts.personal_year} in ${facts.calculation_year}. Pinnacles ${facts.pinnacles.map(({ number }) => number).join(', ')}; challenges ${facts.challenges.map(({ number }) => number).join(', ')}.`

const singlePicture = (facts: SingleNumerology): Picture => {
  const lines = letterLines(facts.name_breakdown.letters, width - 2 * margin, width / 2)
  const lettersTop = 96
  const lettersBottom = lettersTop + lines.length * lineHeight
  const cardsTop = lettersBottom + 34
  const barTop = cardsTop + 200
  return {
    id: 'numerology-card',
    title: `Numbers of ${facts.full_name}`,
    alt: altOf(facts),
    width,
    height: barTop + 136,
    children: [
      element('g', { 'font-family': typefaces.figures }, [
        ...heading(facts),
        ...lines.flatMap((line, index) => letterRow(line, lettersTop + index * lineHeight)),
        ...sums(facts, lettersBottom + 12),
        ...positions.map((_, index) => numberCard(facts, index, cardsTop)),
        quietText('pinnacles; below each its age and the challenge', {
          x: margin,
          y: barTop - 10,
          'text-anchor': 'start',
        }),
        ...pinnacleBar(facts, barTop),
        yearLine(facts, barTop + 116),
      ]),
    ],
  }
}

/** A card of the core numbers with the letters they came from; for two people, side by side. */
export const numerologyPicture = (facts: NumerologyFacts): Picture =>
  facts.variant === 'single' ? singlePicture(facts) : pairPicture(facts)
