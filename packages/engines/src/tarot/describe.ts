import type { Description, Statement } from '../engine.ts'
import { spreads } from './content/spreads.ts'
import type { DrawnCard, TarotFacts } from './schema.ts'

/** `The Star, reversed`: which way up a card lies is always said in words. */
export const cardTitle = ({ card, reversed }: DrawnCard): string => (reversed ? `${card.name}, reversed` : card.name)

/** One line, so that what a person asked cannot change the layout of the text around it. */
const onOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

const formattedCard = (drawn: DrawnCard): string =>
  [
    `### ${drawn.position}. ${drawn.position_name}: ${cardTitle(drawn)}`,
    `*${drawn.position_meaning}*`,
    drawn.interpretation,
  ].join('\n\n')

const formatted = (facts: TarotFacts): string => {
  const { timing_indicators: timings } = facts
  return [
    `## ${facts.spread_layout.name}`,
    ...(facts.question === null ? [] : [`> ${onOneLine(facts.question)}`]),
    facts.overall_theme,
    ...facts.drawn_cards.map(formattedCard),
    '### Taken together',
    facts.guidance_summary,
    facts.key_insights.map((insight) => `* ${insight}`).join('\n'),
    facts.energy_forecast,
    ...(timings === null
      ? []
      : ['Times that the tradition ties to these cards:', timings.map((timing) => `* ${timing}`).join('\n')]),
    '### To do and to dwell on',
    facts.action_steps.map((step) => `* ${step}`).join('\n'),
    facts.meditation_focus,
  ].join('\n\n')
}

const recommendationsOf = ({ spread_type, action_steps }: TarotFacts): readonly Statement[] =>
  action_steps.map((text, index) => {
    const position = spreads[spread_type].stepPositions[index] ?? 1
    return { text, cites: [`drawn_cards.${position - 1}.card.id`, `drawn_cards.${position - 1}.reversed`] }
  })

const themesOf = ({ archetypal_patterns }: TarotFacts): readonly Statement[] =>
  archetypal_patterns.map((text, index) => ({ text, cites: [`archetypal_patterns.${index}`] }))

const experimentsOf = ({ spread_type, meditation_focus }: TarotFacts): readonly Statement[] => {
  const { meditationPosition } = spreads[spread_type]
  return [{ text: meditation_focus, cites: [`drawn_cards.${meditationPosition - 1}.image`] }]
}

const interpretationOf = (facts: TarotFacts): readonly Statement[] => [
  { text: facts.overall_theme, cites: ['elemental_balance', 'drawn_cards'] },
  ...facts.drawn_cards.map((drawn, index) => ({
    text: `${drawn.position_name}, ${cardTitle(drawn)}. ${drawn.interpretation}`,
    cites: [`drawn_cards.${index}.card.id`, `drawn_cards.${index}.reversed`],
  })),
  { text: facts.guidance_summary, cites: ['drawn_cards'] },
]

/** Words made from the facts alone. */
export const describeTarot = (facts: TarotFacts): Description => ({
  formatted: formatted(facts),
  recommendations: recommendationsOf(facts),
  archetypalThemes: themesOf(facts),
  realityPatches: experimentsOf(facts),
  interpretation: interpretationOf(facts),
})
