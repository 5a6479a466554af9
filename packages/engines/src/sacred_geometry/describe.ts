import type { Description, Statement } from '../engine.ts'
import type { SacredGeometryFacts } from './schema.ts'

/** The first digits of a ratio, for people; the fields keep twelve. */
export const writtenNumber = (value: number): string =>
  Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(7)))

const proofSentence = ({ proof }: SacredGeometryFacts): string =>
  proof.checks.map(({ claim, formula, counted }) => `${claim}: ${writtenNumber(counted)} (${formula})`).join('; ')

const closingSentence = ({ proof }: SacredGeometryFacts): readonly Statement[] =>
  proof.closing_error === undefined
    ? []
    : [
        {
          text: `Where three lines ought to meet they miss each other by at most ${proof.closing_error.toExponential(1)} radii; above ${proof.closing_tolerance?.toExponential(0)} the figure would not have been drawn.`,
          cites: ['proof.closing_error', 'proof.closing_tolerance'],
        },
      ]

const personalSentence = ({ personal }: SacredGeometryFacts): readonly Statement[] =>
  personal === null
    ? []
    : [
        {
          text: `The path visits ${personal.letters.length} of 26 places${personal.digits === null ? '' : ', and the inner one eight digits of a date'}. The rules are listed, so anyone with your words can draw it again.`,
          cites: ['personal.letters', 'personal.rules'],
        },
      ]

const interpretationOf = (facts: SacredGeometryFacts): readonly Statement[] => [
  { text: facts.geometric_meaning, cites: ['geometric_meaning', 'primary_pattern.name'] },
  ...facts.sacred_ratios.map(({ name, expression, value }, index) => ({
    text: `${name}: ${expression}, measured ${writtenNumber(value)}.`,
    cites: [`sacred_ratios.${index}`],
  })),
  {
    text: `Symmetry ${facts.symmetry_analysis.group}. ${facts.symmetry_analysis.description}`,
    cites: ['symmetry_analysis'],
  },
  ...closingSentence(facts),
  ...personalSentence(facts),
]

const formattedOf = (facts: SacredGeometryFacts): string =>
  [
    `## ${facts.primary_pattern.name}`,
    facts.primary_pattern.summary,
    facts.geometric_meaning,
    '### How it is drawn',
    facts.construction.map(({ step, title, instruction }) => `${step}. **${title}.** ${instruction}`).join('\n'),
    '### What was counted',
    `${proofSentence(facts)}.`,
    '### A way of looking',
    facts.meditation_guidance.map((line) => `* ${line}`).join('\n'),
  ].join('\n\n')

/** Words made from the facts alone. */
export const describeSacredGeometry = (facts: SacredGeometryFacts): Description => ({
  formatted: formattedOf(facts),
  recommendations: facts.meditation_guidance.map((text, index) => ({ text, cites: [`meditation_guidance.${index}`] })),
  archetypalThemes: [{ text: facts.primary_pattern.name, cites: ['primary_pattern.name'] }],
  realityPatches: facts.manifestation_notes.map((text, index) => ({ text, cites: [`manifestation_notes.${index}`] })),
  interpretation: interpretationOf(facts),
})
