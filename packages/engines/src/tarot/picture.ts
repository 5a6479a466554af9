import { typefaces, palette } from '../palette.ts'
import { type Picture, element } from '../picture.ts'
import { cardTitle } from './describe.ts'
import type { TarotFacts } from './schema.ts'

const width = 720

export const tarotPicture = (facts: TarotFacts): Picture => ({
  id: 'tarot-spread',
  title: facts.spread_layout.name,
  alt: facts.drawn_cards.map((drawn) => `${drawn.position_name}: ${cardTitle(drawn)}`).join('. '),
  width,
  height: 40 + 40 * facts.drawn_cards.length,
  children: facts.drawn_cards.map((drawn, index) =>
    element(
      'text',
      { x: 20, y: 40 + 40 * index, 'font-size': 26, fill: palette.ink, 'font-family': typefaces.words },
      [`${drawn.position}. ${cardTitle(drawn)}`],
      `card:${drawn.position}`,
    ),
  ),
})
