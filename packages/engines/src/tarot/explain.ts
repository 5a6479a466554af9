import { cardTextOf } from './card-texts.ts'
import { cardTitle } from './describe.ts'
import type { TarotFacts } from './schema.ts'
import { timingOf } from './timing.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

/** What to tell when someone points at `card:<position>`; null for what the picture does not show. */
export const explain = (facts: TarotFacts, factId: string): Explanation | null => {
  const drawn = facts.drawn_cards.find(({ position }) => factId === `card:${position}`)
  if (!drawn) return null
  const { relationships, work, growth } = cardTextOf(drawn.card.id)
  const timing = timingOf(drawn.card.id)
  return {
    title: `${drawn.position_name}: ${cardTitle(drawn)}`,
    paragraphs: [
      drawn.position_meaning,
      drawn.interpretation,
      `On the card: ${drawn.image}`,
      `Keywords for this way up: ${drawn.keywords.join(', ')}.`,
      ...(facts.focus_area === 'general' ? [`${relationships} ${work} ${growth}`] : []),
      ...(timing === null ? [] : [`By tradition, ${timing}.`]),
    ],
  }
}
