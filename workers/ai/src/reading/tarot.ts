import { cardTextOf } from '@orrery/engines/tarot/card-texts'
import { type Card, deck } from '@orrery/engines/tarot/cards'
import { type SpreadText, spreads } from '@orrery/engines/tarot/content/spreads'
import { leadGists, rankThemes, suitThemes, trumpThemes } from './content/cards.ts'
import type { Theme } from './content/themes.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

const cards: ReadonlyMap<string, Card> = new Map(deck.map((card) => [card.id, card]))

/** Up to so many cards are told in the order in which they lie; of more, the middle one and the trumps come first. */
const mostInOrder = 3

const weightOf = (card: Card, index: number, spread: SpreadText | null): number => {
  if (spread !== null && spread.positions.length <= mostInOrder) return 96 - index
  const isCentre = spread?.centrePosition === index + 1
  return (isCentre ? 96 : 84) + (card.arcana === 'major' ? 4 : 0) - index
}

const cardsOf = (look: Look): readonly Finding[] => {
  const spreadType = look.text('spread_type') ?? ''
  const spread = entryOf<SpreadText>(spreads, spreadType)
  return look.list('drawn_cards').flatMap((_, index) => {
    const path = `drawn_cards.${index}.card.id`
    const card = cards.get(look.text(path) ?? '')
    const reversed = look.at(`drawn_cards.${index}.reversed`)
    if (card === undefined || typeof reversed !== 'boolean') return []
    return [
      {
        path,
        kind: 'card',
        key: `${card.id}.${reversed ? 'reversed' : 'upright'}.${spreadType}.${index}`,
        label: `Card at the place ${spread?.positions[index]?.name ?? index + 1}`,
        value: reversed ? `${card.name}, reversed` : card.name,
        weight: weightOf(card, index, spread),
        marks: [`card:${index + 1}`],
      },
    ]
  })
}

/** The suit, or the trumps, with more cards than any other. */
const leadOf = (look: Look): readonly Finding[] => {
  const counts = Object.keys(leadGists)
    .map((element) => ({ element, count: look.whole(`elemental_balance.${element}`) ?? 0 }))
    .sort((one, other) => other.count - one.count)
  const [first, second] = counts
  if (!first || !second || first.count === second.count) return []
  const name = entryOf(leadGists, first.element)?.name ?? ''
  const path = `elemental_balance.${first.element}`
  return [
    {
      path,
      kind: 'lead',
      key: first.element,
      label: 'Most of the cards',
      value: `${name}: ${first.count}`,
      weight: 40,
    },
  ]
}

const bareName = (name: string): string => name.replace(/^The /, '')
const withoutArticle = new Set(['strength', 'justice', 'death', 'temperance', 'judgement'])

/** `the Star reversed (Future)`. A card that lies alone needs no place. */
const phraseOf = ({ id, name }: Card, isReversed: boolean, place: string | null): string => {
  const article = withoutArticle.has(id) ? 'the card ' : 'the '
  return `${article}${bareName(name)}${isReversed ? ' reversed' : ''}${place === null ? '' : ` (${place})`}`
}

const placeOf = (spreadType: string, index: number): string | null => {
  const positions = entryOf<SpreadText>(spreads, spreadType)?.positions ?? []
  return positions.length > 1 ? (positions[index]?.name ?? null) : null
}

const themesOf = ({ id, suit, number }: Card): readonly Theme[] => {
  if (suit === null) return entryOf(trumpThemes, id) ?? []
  return [...new Set([suitThemes[suit] ?? 'craft', rankThemes[number - 1] ?? 'trust'])]
}

const cardWords = (key: string): FactWords | null => {
  const [id = '', side = '', spreadType = '', index = ''] = key.split('.')
  const card = cards.get(id)
  if (card === undefined || (side !== 'upright' && side !== 'reversed')) return null
  const text = cardTextOf(id)
  return {
    phrase: phraseOf(card, side === 'reversed', placeOf(spreadType, Number(index))),
    core: text.essence[side],
    themes: themesOf(card),
    says: [text[side], text.image],
    practices: [text.step[side]],
    questions: [text.growth, text.relationships, text.work].filter((remark) => remark.endsWith('?')),
  }
}

const leadWords = (key: string): FactWords | null => {
  const gist = entryOf(leadGists, key)
  return (
    gist && { phrase: `the lead of ${gist.name} in this draw`, core: gist.core, themes: gist.themes, says: [gist.text] }
  )
}

export const tarotReading: EngineReading = {
  tradition: 'the tarot',
  findings: (look) => [...cardsOf(look), ...leadOf(look)],
  words: { card: cardWords, lead: leadWords },
}
