import { z } from 'zod'
import { drawInput } from '../draw/draw-input.ts'
import type { EngineSchemas } from '../engine.ts'

const spreadTypes = ['single_card', 'three_card', 'celtic_cross', 'horseshoe', 'relationship', 'two_paths'] as const

/** Areas of life a reading may lean towards. */
export const focusAreas = ['general', 'relationships', 'work', 'growth'] as const

export type FocusArea = (typeof focusAreas)[number]

/** What people also call the areas. */
const otherAreaNames = {
  love: 'relationships',
  relationship: 'relationships',
  family: 'relationships',
  friendship: 'relationships',
  career: 'work',
  vocation: 'work',
  study: 'work',
  personal_growth: 'growth',
  self: 'growth',
  spiritual: 'growth',
  spirituality: 'growth',
} as const satisfies Record<string, FocusArea>

type OtherAreaName = keyof typeof otherAreaNames

const isOtherAreaName = (name: string): name is OtherAreaName => Object.hasOwn(otherAreaNames, name)

/** The area of life that a name means. */
export const focusAreaOf = (name: FocusArea | OtherAreaName): FocusArea =>
  isOtherAreaName(name) ? otherAreaNames[name] : name

const areaNames = Object.keys(otherAreaNames).filter(isOtherAreaName)

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  question: 'Give question as text of at most 500 characters.',
  spread: `Give spread_type as one of ${spreadTypes.join(', ')}.`,
  deck: 'Give deck_type as rider_waite; no other deck is offered.',
  reversed: 'Give include_reversed as true or false.',
  focus: `Give focus_area as one of ${focusAreas.join(', ')} (also ${areaNames.join(', ')}).`,
  numbering: 'Give numbering as waite or marseille.',
} as const

const input = z.object({
  question: z
    .string(asked.question)
    .trim()
    .max(500, asked.question)
    .optional()
    .describe('What you would like to ask. It is repeated in the answer and never touches the draw.'),
  spread_type: z
    .enum(spreadTypes, asked.spread)
    .default('three_card')
    .describe('How many cards are laid and what their places mean: 1, 3, 10 (Waite’s Celtic Cross), 7, 5 or 5.'),
  deck_type: z
    .enum(['rider_waite'], asked.deck)
    .default('rider_waite')
    .describe('The 78 cards of Rider, Waite and Smith.'),
  include_reversed: z
    .boolean(asked.reversed)
    .default(true)
    .describe('Whether a fair coin decides for each card if it lies upside down.'),
  focus_area: z
    .enum([...focusAreas, ...areaNames], asked.focus)
    .default('general')
    .describe('The area of life the texts lean towards.'),
  numbering: z
    .enum(['waite', 'marseille'], asked.numbering)
    .default('waite')
    .describe('Numbers of Strength and Justice: 8 and 11 by Waite, 11 and 8 in the older decks of Marseille.'),
  ...drawInput.shape,
})

const suit = z.enum(['wands', 'cups', 'swords', 'pentacles'])

const card = z.object({
  id: z.string().describe('Stable: the_fool, ace_of_cups, ….'),
  name: z.string(),
  arcana: z.enum(['major', 'minor']),
  suit: suit.nullable(),
  number: z
    .int()
    .min(0)
    .max(21)
    .describe('Of a trump 0 to 21, of a suit 1 to 14: Page 11, Knight 12, Queen 13, King 14.'),
  element: z.enum(['fire', 'water', 'air', 'earth']).nullable().describe('Of the suit; null for a trump.'),
})

const drawnCard = z.object({
  card,
  position: z.int().min(1).describe('Place in the spread, from 1.'),
  position_name: z.string(),
  position_meaning: z.string(),
  reversed: z.boolean(),
  keywords: z.array(z.string()).describe('For the way up in which it lies.'),
  image: z.string().describe('What the picture on the card shows.'),
  interpretation: z.string(),
})

const count = z.int().min(0).max(10)

const output = z.object({
  question: z.string().nullable(),
  spread_type: z.enum(spreadTypes),
  deck_type: z.literal('rider_waite'),
  include_reversed: z.boolean(),
  focus_area: z.enum(focusAreas),
  numbering: z.enum(['waite', 'marseille']),
  spread_layout: z.object({
    name: z.string(),
    description: z.string(),
    positions: z.array(z.object({ position: z.int(), name: z.string(), meaning: z.string() })),
    card_count: z.int(),
  }),
  drawn_cards: z.array(drawnCard).min(1),
  overall_theme: z.string(),
  key_insights: z.array(z.string()),
  guidance_summary: z.string(),
  elemental_balance: z
    .object({ fire: count, water: count, air: count, earth: count, major: count })
    .describe('How many cards of each suit’s element; trumps are counted by themselves.'),
  archetypal_patterns: z.array(z.string()),
  energy_forecast: z.string().describe('From elements, numbers and orientation; a tradition’s way of speaking.'),
  timing_indicators: z
    .array(z.string())
    .nullable()
    .describe('Times that the tradition ties to the drawn cards; null when it ties none to any of them.'),
  action_steps: z.array(z.string()),
  meditation_focus: z.string(),
})

export const tarotSchemas = {
  name: 'Tarot Sequence Decoder',
  aliases: ['tarot_sequence_decoder'],
  needs: ['seed'],
  example: { question: 'What deserves my attention this week?', spread_type: 'three_card' },
  input,
  output,
} as const satisfies EngineSchemas

export type TarotInput = z.infer<typeof input>
export type TarotFacts = z.infer<typeof output>
export type DrawnCard = TarotFacts['drawn_cards'][number]
