import { palette, typefaces } from '../palette.ts'
import { type Picture, type PictureNode, element } from '../picture.ts'
import { cardFace } from './card-face.ts'
import { cardTitle } from './describe.ts'
import { type Place, cardHeight, cardWidth, pictureWidth, spreadLayouts } from './layout.ts'
import type { DrawnCard, TarotFacts } from './schema.ts'

const legendRow = 40
const legendGap = 50

const placeNumber = (position: number, { x, y, scale, lies }: Place): PictureNode => {
  const [numberX, numberY] = lies === 'across' ? [x + cardHeight - 13, y - 10] : [x + (cardWidth * scale) / 2, y - 10]
  return element('text', { x: numberX, y: numberY, 'text-anchor': 'middle', 'font-size': 22, fill: palette.quiet }, [
    String(position),
  ])
}

const legendLine = (drawn: DrawnCard, y: number): PictureNode =>
  element('text', { y, 'font-size': 23, fill: palette.ink }, [
    element('tspan', { x: 52, 'text-anchor': 'end', fill: palette.quiet }, [String(drawn.position)]),
    element('tspan', { x: 70, 'font-weight': 600 }, [cardTitle(drawn)]),
    element('tspan', { dx: 14, fill: palette.quiet }, [drawn.position_name]),
  ])

const altOf = ({ drawn_cards, spread_layout }: TarotFacts): string =>
  `${spread_layout.name}. ${drawn_cards.map((drawn) => `${drawn.position_name}: ${cardTitle(drawn)}`).join('; ')}.`

/** The spread as it lies on the table, and below it every card with the name of its place. */
export const tarotPicture = (facts: TarotFacts): Picture => {
  const { places, height } = spreadLayouts[facts.spread_type]
  const cards = facts.drawn_cards.flatMap((drawn, index) => {
    const place = places[index]
    if (!place) return []
    const number = facts.drawn_cards.length > 1 ? [placeNumber(drawn.position, place)] : []
    return [element('g', {}, [cardFace(drawn, place), ...number], `card:${drawn.position}`)]
  })
  // Outside the cards' groups, so that the outline of a focused card does not reach down to its line.
  const legend = facts.drawn_cards.map((drawn, index) => legendLine(drawn, height + legendGap + index * legendRow))
  return {
    id: 'tarot-spread',
    title: facts.spread_layout.name,
    alt: altOf(facts),
    width: pictureWidth,
    height: Math.ceil(height + legendGap + facts.drawn_cards.length * legendRow),
    children: [element('g', { 'font-family': typefaces.words }, [...cards, ...legend])],
  }
}
