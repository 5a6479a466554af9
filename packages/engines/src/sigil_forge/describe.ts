import type { Description, Statement } from '../engine.ts'
import { connectionTexts, elementTexts, experiments } from './content/guidance.ts'
import { planetTexts } from './content/planets.ts'
import type { SigilFacts } from './schema.ts'

const spaced = (letters: string): string => Array.from(letters).join(' ')

const traceLine = ({ trace }: SigilFacts): string =>
  trace.map(({ letter, number, cell }) => `${letter} ${cell ?? number}`).join(' → ')

const ground = ({ square, wheel }: SigilFacts): string => {
  if (square !== null)
    return `Traced over the square of ${planetTexts[square.kamea].name}, order ${square.order}, every line of which adds up to ${square.constant}. Letters count A = 1 to Z = 26, round the ${square.order ** 2} cells.`
  return `Traced on a wheel of letters in the order ${wheel?.order ?? ''}.`
}

const formattedOf = (facts: SigilFacts): string => {
  const { eliminations, activation_guidance: guidance, intention } = facts
  return [
    '## Sigil',
    ...(intention === null ? [] : [`> ${intention}`]),
    `* **Repeats struck:** ${spaced(eliminations.repeats)}\n* **Vowels and repeats struck:** ${spaced(eliminations.vowels_and_repeats) || 'nothing is left'}`,
    `${ground(facts)}\n\n${traceLine(facts)}`,
    `${connectionTexts[facts.connection_style]} It begins at the ring and ends at the bar.`,
    `### Using it\n\n* **Charging.** ${guidance.charging}\n* **Meditation.** ${guidance.meditation}\n* **Placement.** ${guidance.placement}\n* **Timing.** ${guidance.timing}\n* **Letting go.** ${guidance.destruction}`,
    'A custom for giving attention to a wish. It makes nothing happen by itself.',
  ].join('\n\n')
}

const themesOf = ({
  planetary_correspondences: planet,
  elemental_correspondences: elemental,
}: SigilFacts): readonly Statement[] => [
  ...(planet === null
    ? []
    : [{ text: `${planet.planet}: ${planet.theme}`, cites: ['planetary_correspondences.theme'] }]),
  ...(elemental.leading === null
    ? []
    : [{ text: elementTexts[elemental.leading].name, cites: ['elemental_correspondences.leading'] }]),
]

const interpretationOf = (facts: SigilFacts): readonly Statement[] => {
  const { elemental_correspondences: elemental } = facts
  return [
    { text: facts.symbolic_meaning, cites: ['unique_letters', 'method_used', 'connection_style'] },
    ...(elemental.meaning === null ? [] : [{ text: elemental.meaning, cites: ['elemental_correspondences.strokes'] }]),
  ]
}

/** Chosen by the number of letters, so that the same sigil always gets the same one. */
const experimentFor = ({ unique_letters: letters }: SigilFacts): Statement => ({
  text: experiments[letters.length % experiments.length] ?? experiments[0],
  cites: ['unique_letters'],
})

/** Words made from the facts alone; the intention only where the facts repeat it. */
export const describeSigil = (facts: SigilFacts): Description => {
  const { activation_guidance: guidance } = facts
  return {
    formatted: formattedOf(facts),
    recommendations: [
      { text: guidance.charging, cites: ['activation_guidance.charging'] },
      { text: guidance.placement, cites: ['activation_guidance.placement', 'elemental_correspondences.strokes'] },
      { text: guidance.timing, cites: ['activation_guidance.timing'] },
    ],
    archetypalThemes: themesOf(facts),
    realityPatches: [experimentFor(facts)],
    interpretation: interpretationOf(facts),
  }
}
