import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import type { PairNumerology } from './schema.ts'

const width = 760
const rows = [
  { position: 'life_path', label: 'Life path' },
  { position: 'expression', label: 'Expression' },
  { position: 'soul_urge', label: 'Soul urge' },
] as const

const share = (value: number | null): string => (value === null ? '–' : `${Math.round(100 * value)} %`)

const shortName = (name: string): string => (name.length > 26 ? `${name.slice(0, 25)}…` : name)

const text = (content: string, attributes: PictureNode['attributes']): PictureNode =>
  element('text', { fill: palette.ink, 'text-anchor': 'middle', ...attributes }, [content])

const row = (facts: PairNumerology, index: number): readonly PictureNode[] => {
  const { position, label } = rows[index] ?? rows[0]
  const y = 130 + index * 96
  const score = facts[`${position}_compatibility`]
  const big = { 'font-size': 46, 'font-family': typefaces.words }
  return [
    text(label, { x: width / 2, y: y - 26, 'font-size': 13, fill: palette.quiet }),
    text(String(facts.person1_profile[position] ?? '–'), { x: 170, y: y + 14, ...big }),
    text(String(facts.person2_profile[position] ?? '–'), { x: width - 170, y: y + 14, ...big }),
    element('line', {
      x1: 210,
      x2: width - 210,
      y1: y,
      y2: y,
      stroke: palette.line,
      'stroke-width': 5,
      'stroke-opacity': 0.3,
    }),
    element('line', {
      x1: width / 2 - 170 * (score ?? 0),
      x2: width / 2 + 170 * (score ?? 0),
      y1: y,
      y2: y,
      stroke: palette.accent,
      'stroke-width': 5,
      'stroke-linecap': 'round',
    }),
    text(share(score), { x: width / 2, y: y + 26, 'font-size': 14, 'font-weight': 600 }),
  ]
}

/** Two columns of numbers; the length of the bar between them is the score, which is written below it. */
export const pairPicture = (facts: PairNumerology): Picture => ({
  id: 'numerology-pair',
  title: `Numbers of ${facts.person1_profile.full_name} and ${facts.person2_profile.full_name}`,
  alt: `${rows.map(({ position, label }) => `${label} ${facts.person1_profile[position] ?? 'absent'} and ${facts.person2_profile[position] ?? 'absent'}, ${share(facts[`${position}_compatibility`])}`).join('; ')}. Together ${share(facts.overall_compatibility)} by the stated formula.`,
  width,
  height: 420,
  children: [
    element('g', { 'font-family': typefaces.figures }, [
      text(shortName(facts.person1_profile.full_name), {
        x: 190,
        y: 56,
        'font-size': 20,
        'font-family': typefaces.words,
      }),
      text(shortName(facts.person2_profile.full_name), {
        x: width - 170,
        y: 56,
        'font-size': 20,
        'font-family': typefaces.words,
      }),
      ...rows.flatMap((_, index) => row(facts, index)),
      text(`together ${share(facts.overall_compatibility)}`, { x: width / 2, y: 396, 'font-size': 15 }),
    ]),
  ],
})
