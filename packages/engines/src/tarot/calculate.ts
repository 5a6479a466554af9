import { AppError } from '@orrery/contracts/errors'
import { seededNumbers, shuffled } from '../draw/seeded-numbers.ts'
import type { Context } from '../engine.ts'
import { deck, numberIn } from './cards.ts'
import { cardTextOf, orientationOf } from './card-texts.ts'
import { type SpreadText, spreads } from './content/spreads.ts'
import { interpretCard } from './interpret-card.ts'
import { type DrawnCard, type TarotFacts, type TarotInput, focusAreaOf } from './schema.ts'
import {
  type LaidCard,
  balanceOf,
  energyOf,
  guidanceOf,
  insightsOf,
  meditationOf,
  patternsOf,
  stepsOf,
  themeOf,
  timingsOf,
} from './summarise-spread.ts'

/**
 * The first cards of a shuffled deck, then a fair coin for each. The shuffle comes first and uses the whole deck, so that
 * with the same seed every spread begins with the same cards, with or without reversals.
 *
 * @param seed 64 hex digits.
 */
export const drawCards = (
  seed: string,
  { count, includeReversed }: { count: number; includeReversed: boolean },
): LaidCard[] => {
  const numbers = seededNumbers(seed)
  const order = shuffled(deck.length, numbers)
  const laid: LaidCard[] = []
  for (const index of order.slice(0, count)) {
    const card = deck[index]
    if (card) laid.push({ card, reversed: includeReversed && numbers.below(2) === 1 })
  }
  return laid
}

const layouts = new Map(
  Object.entries<SpreadText>(spreads).map(([type, { name, description, positions }]) => [
    type,
    {
      name,
      description,
      positions: positions.map((position, index) => ({
        position: index + 1,
        name: position.name,
        meaning: position.meaning,
      })),
      card_count: positions.length,
    },
  ]),
)

const drawnCards = (laid: readonly LaidCard[], spread: SpreadText, input: TarotInput): DrawnCard[] =>
  spread.positions.flatMap((position, index) => {
    const at = laid[index]
    if (!at) return []
    const { card, reversed } = at
    const { keywords, image } = cardTextOf(card.id)
    return [
      {
        card: {
          id: card.id,
          name: card.name,
          arcana: card.arcana,
          suit: card.suit,
          number: numberIn(input.numbering, card),
          element: card.element,
        },
        position: index + 1,
        position_name: position.name,
        position_meaning: position.meaning,
        reversed,
        keywords: [...keywords[orientationOf(reversed)]],
        image,
        interpretation: interpretCard(card, { reversed, position, focusArea: focusAreaOf(input.focus_area) }),
      },
    ]
  })

/** Draws and reads a spread. `CALCULATION_FAILED` without a seed: there is no draw without chance, and no chance in here. */
export const calculateTarot = (input: TarotInput, { seed }: Pick<Context, 'seed'>): TarotFacts => {
  const spread: SpreadText = spreads[input.spread_type]
  const layout = layouts.get(input.spread_type)
  if (seed === undefined || !layout) throw new AppError('CALCULATION_FAILED', 'The draw was given no seed. Try again.')
  const laid = drawCards(seed, { count: spread.positions.length, includeReversed: input.include_reversed })
  const balance = balanceOf(laid)
  return {
    question: input.question === undefined || input.question === '' ? null : input.question,
    spread_type: input.spread_type,
    deck_type: input.deck_type,
    include_reversed: input.include_reversed,
    focus_area: focusAreaOf(input.focus_area),
    numbering: input.numbering,
    spread_layout: layout,
    drawn_cards: drawnCards(laid, spread, input),
    overall_theme: themeOf(laid, balance, spread),
    key_insights: insightsOf(laid, balance),
    guidance_summary: guidanceOf(laid, spread),
    elemental_balance: balance,
    archetypal_patterns: patternsOf(laid),
    energy_forecast: energyOf(laid, balance),
    timing_indicators: timingsOf(laid),
    action_steps: stepsOf(laid, spread),
    meditation_focus: meditationOf(laid, spread),
  }
}
