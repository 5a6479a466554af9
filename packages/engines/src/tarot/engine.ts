import type { Engine } from '../engine.ts'
import { calculateTarot } from './calculate.ts'
import { describeTarot } from './describe.ts'
import { tarotPicture } from './picture.ts'
import type { TarotFacts, TarotInput } from './schema.ts'

const absentOf = ({ question, timing_indicators }: TarotFacts): Record<string, string> => ({
  ...(question === null && { question: 'No question was asked; the draw does not need one.' }),
  ...(timing_indicators === null && {
    timing_indicators:
      'The tradition ties no time to any of these cards: Aces, court cards and three trumps have none.',
  }),
  confidence_score: 'The cards fall by chance, so there is nothing to be more or less sure of.',
})

/** The cards where they lie decide every text. */
const signed = ({ spread_type, deck_type, numbering, focus_area, drawn_cards }: TarotFacts): unknown => [
  [spread_type, deck_type, numbering, focus_area],
  drawn_cards.map(({ card, position, reversed }) => [position, card.id, reversed]),
]

/** Cards of Rider, Waite and Smith drawn from a seed, and read by place and orientation. */
export const tarot: Engine<TarotInput, TarotFacts> = {
  version: '1.0.0',
  evidenceNote:
    'Tarot is a symbolic practice for reflection: the cards fall by chance, and there is no scientific evidence that they foretell anything.',
  conventions: {
    deck: '78 cards of Rider, Waite and Smith; trumps from the Fool as 0, then Wands, Cups, Swords, Pentacles from Ace to King',
    numbering:
      'waite: Strength 8, Justice 11; marseille: Justice 8, Strength 11. Ids and the draw are the same in both',
    draw: 'Fisher and Yates over the whole deck, then one fair coin for each laid card, all from the seed; the question plays no part',
    celtic_cross:
      'Waite’s order: covers, crosses, crowns, beneath, behind, before, yourself, your house, hopes or fears, what will come; behind is drawn on the left',
    crossing_card: 'laid across, and reversed like any other card when its coin says so',
    elemental_balance:
      'suits only: Wands fire, Cups water, Swords air, Pentacles earth; trumps are counted by themselves',
    energy_forecast: 'the element with most cards, and the mean of the numbers from Ace to Ten',
    timing_indicators:
      'decans of the number cards and signs and planets of the trumps by the Golden Dawn, with the commonest day of the Sun’s entry from 2000 to 2049; a planet is given its weekday',
    focus_area: 'adds the card’s remark for that area; cards and other texts stay the same',
  },
  sources: [
    'Arthur Edward Waite, The Pictorial Key to the Tarot, 1911 (cards, order, Celtic Cross, recurrence of ranks)',
    'Pamela Colman Smith, the pictures of the deck, 1909 (imagery that our texts describe)',
    'Liber LXXVIII, The Equinox I:8, 1912 (decans and signs, as taught in the Golden Dawn)',
    'Texts and drawings: Orrery’s own',
  ],
  presets: {},
  calculate: calculateTarot,
  chartKey: null,
  absent: absentOf,
  warnings: () => [],
  confidence: () => null,
  draws: () => true,
  signed,
  certify: null,
  describe: describeTarot,
  pictures: (facts) => [tarotPicture(facts)],
}
