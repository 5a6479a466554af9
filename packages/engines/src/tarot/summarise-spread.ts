import { type Card, type Element, elementOf, isCourt, suits } from './cards.ts'
import { cardTextOf, orientationOf } from './card-texts.ts'
import {
  type SpreadText,
  aloneTexts,
  leadTexts,
  meditationTexts,
  missingSuitTexts,
  mixedLead,
  numberArchetypes,
  recurrenceTexts,
  reversalTexts,
} from './content/spreads.ts'
import type { TarotFacts } from './schema.ts'
import { timingOf } from './timing.ts'
import { capitalised } from '../capitalised.ts'

/** A card as it lies. */
export type LaidCard = { card: Card; reversed: boolean }

type Balance = TarotFacts['elemental_balance']
type Lead = Element | 'major'

const counted = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'] as const

const inWords = (count: number): string => counted[count] ?? String(count)

export const balanceOf = (laid: readonly LaidCard[]): Balance => {
  const balance = { fire: 0, water: 0, air: 0, earth: 0, major: 0 }
  for (const { card } of laid) balance[card.element ?? 'major'] += 1
  return balance
}

/** The suit, or the trumps, with more cards than any other; null when several share the lead. */
const leadOf = (balance: Balance): Lead | null => {
  const leads = (['fire', 'water', 'air', 'earth', 'major'] as const).toSorted((a, b) => balance[b] - balance[a])
  const [first = 'major', second = 'major'] = leads
  return balance[first] > balance[second] ? first : null
}

const reversalOf = (laid: readonly LaidCard[]): keyof typeof reversalTexts => {
  const reversed = laid.filter((each) => each.reversed).length
  if (reversed === 0) return 'none'
  if (reversed === laid.length) return 'all'
  return reversed * 2 > laid.length ? 'many' : 'few'
}

const essenceOf = ({ card, reversed }: LaidCard): string => cardTextOf(card.id).essence[orientationOf(reversed)]

const withoutArticle = new Set(['strength', 'justice', 'death', 'temperance', 'judgement'])

/** `the Star reversed`: the name of a card inside a sentence. */
const inSentence = ({ card, reversed }: LaidCard): string => {
  const bare = card.name.replace(/^The /, '')
  return `${withoutArticle.has(card.id) ? bare : `the ${bare}`}${reversed ? ' reversed' : ''}`
}

/** The leading suit, and the card in the middle of it all. */
export const themeOf = (laid: readonly LaidCard[], balance: Balance, { centrePosition }: SpreadText): string => {
  const centre = laid[centrePosition - 1]
  if (!centre) return ''
  const centred = `${capitalised(inSentence(centre))}: ${essenceOf(centre)}.`
  if (laid.length === 1) return centred
  const lead = leadOf(balance)
  return `${lead === null ? mixedLead.theme : leadTexts[lead].theme} At its centre: ${inSentence(centre)}, ${essenceOf(centre)}.`
}

/** Ranks that came up more than once, as Waite reads the recurrence of cards. */
const recurrences = (laid: readonly LaidCard[]): readonly string[] =>
  recurrenceTexts.flatMap((meaning, index) => {
    const same = laid.filter(({ card }) => card.arcana === 'minor' && card.number === index + 1)
    const [first] = same
    if (!first || same.length < 2) return []
    const rank = first.card.name.split(' ')[0] ?? ''
    return [`${capitalised(inWords(same.length))} cards share the rank of ${rank}: ${meaning}.`]
  })

const shareOfTrumps = ({ major }: Balance, total: number): string => {
  if (major === 0) return 'No trump is among the cards: the matter belongs to daily life and is largely in your hands.'
  if (major * 2 > total) {
    return `${capitalised(inWords(major))} of ${inWords(total)} cards ${major === 1 ? 'is a trump' : 'are trumps'}, so some of this is bigger than the occasion.`
  }
  return `${capitalised(inWords(major))} of ${inWords(total)} cards ${major === 1 ? 'is a trump: give it' : 'are trumps: give them'} more weight than the rest.`
}

const courtInsight = (laid: readonly LaidCard[]): readonly string[] => {
  const courts = laid.filter(({ card }) => isCourt(card))
  if (courts.length === 0) return []
  const names = courts.map(({ card }) => `the ${card.name}`).join(', ')
  return [
    courts.length === 1
      ? `One court card, ${names}, may be a person you know or a manner you could adopt.`
      : `With ${inWords(courts.length)} court cards (${names}) other people, or several sides of you, have a say.`,
  ]
}

/** From five cards on it means something that a suit stays away. */
const fewestForMissingSuit = 5

const missingSuits = (laid: readonly LaidCard[], balance: Balance): readonly string[] => {
  if (laid.length < fewestForMissingSuit) return []
  const missing = suits.map((suit) => elementOf[suit]).filter((element) => balance[element] === 0)
  return missing.length > 2 ? [] : missing.map((element) => missingSuitTexts[element])
}

const insightsOfOne = ({ card, reversed }: LaidCard): string[] => {
  const kind = card.arcana === 'major' ? 'major' : 'number'
  return [aloneTexts[isCourt(card) ? 'court' : kind], aloneTexts[orientationOf(reversed)]]
}

export const insightsOf = (laid: readonly LaidCard[], balance: Balance): string[] => {
  const [only] = laid
  if (only && laid.length === 1) return insightsOfOne(only)
  return [
    shareOfTrumps(balance, laid.length),
    ...courtInsight(laid),
    ...recurrences(laid),
    ...missingSuits(laid, balance),
    reversalTexts[reversalOf(laid)],
  ]
}

export const guidanceOf = (laid: readonly LaidCard[], { guidance }: SpreadText): string =>
  guidance.replaceAll(/\{(\d+)\}/g, (_, position: string) => {
    const at = laid[Number(position) - 1]
    return at ? `${inSentence(at)} (${essenceOf(at)})` : ''
  })

const archetypeOf = ({ name, number, id }: Card): string =>
  `${name}: ${cardTextOf(id).archetype ?? numberArchetypes[number - 1] ?? ''}`

/** Figures of the trumps and court cards; where none lies, the stages of the number cards. */
export const patternsOf = (laid: readonly LaidCard[]): string[] => {
  const figures = laid.filter(({ card }) => card.arcana === 'major' || isCourt(card))
  return (figures.length > 0 ? figures : laid).map(({ card }) => archetypeOf(card))
}

const stageOf = (mean: number): string => {
  if (mean < 4) return 'early: something is being started'
  if (mean < 7) return 'in the middle, where things are tried and tested'
  return 'late: something is ripe or nearly finished'
}

export const energyOf = (laid: readonly LaidCard[], balance: Balance): string => {
  const lead = leadOf(balance)
  const opening = lead === null ? mixedLead.energy : leadTexts[lead].energy
  const numbers = laid.flatMap(({ card }) => (card.arcana === 'minor' && !isCourt(card) ? [card.number] : []))
  if (numbers.length === 0) return opening
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length
  const subject =
    numbers.length === 1 ? `The number on the table, ${numbers[0] ?? ''},` : 'The numbers, taken together,'
  return `${opening} ${subject} speak${numbers.length === 1 ? 's' : ''} of a stage that is ${stageOf(mean)}.`
}

export const timingsOf = (laid: readonly LaidCard[]): string[] | null => {
  const timings = laid.flatMap(({ card }) => {
    const timing = timingOf(card.id)
    return timing === null ? [] : [`${timing}.`]
  })
  return timings.length > 0 ? timings : null
}

export const stepsOf = (laid: readonly LaidCard[], { stepPositions }: SpreadText): string[] =>
  stepPositions.flatMap((position) => {
    const at = laid[position - 1]
    return at ? [cardTextOf(at.card.id).step[orientationOf(at.reversed)]] : []
  })

export const meditationOf = (laid: readonly LaidCard[], { meditationPosition }: SpreadText): string => {
  const at = laid[meditationPosition - 1]
  if (!at) return ''
  const { card, reversed } = at
  const ending = meditationTexts[card.element ?? 'major'][orientationOf(reversed)]
  return `${card.name}. ${cardTextOf(card.id).image} ${ending}`
}
