import type { Element } from '../cards.ts'

/** One place of a spread. The three sentences take a card’s essence; which one is used depends on the kind of card. */
export type SpreadPosition = {
  name: string
  meaning: string
  /** `{essence}` stands for the noun phrase of the card. */
  sentences: { major: string; number: string; court: string }
}

export type SpreadText = {
  name: string
  description: string
  positions: readonly SpreadPosition[]
  /** The reading in two or three sentences; `{1}` is the card at position 1, with its essence in brackets. */
  guidance: string
  /** Positions, from 1, whose cards suggest what to do and what to dwell on. */
  stepPositions: readonly number[]
  /** The card that the others stand around. */
  centrePosition: number
  meditationPosition: number
}

const celticCross: SpreadText = {
  name: 'Celtic Cross',
  description:
    'Ten cards in the order of A. E. Waite, The Pictorial Key to the Tarot (1911): a cross of six and a staff of four, laid from the bottom up.',
  positions: [
    {
      name: 'What covers you',
      meaning: 'The influence around the matter as a whole: the air in which everything else happens.',
      sentences: {
        major: 'The whole matter stands under {essence}.',
        number: 'The air around the question is that of {essence}.',
        court: 'The scene is set by one presence: {essence}.',
      },
    },
    {
      name: 'What crosses you',
      meaning: 'What stands across the matter: an obstacle, or something good that gets in the way.',
      sentences: {
        major: 'Across the path lies nothing small but {essence}.',
        number: 'What you keep running into is {essence}.',
        court: 'Somebody bars the way, perhaps inside yourself: {essence}.',
      },
    },
    {
      name: 'What crowns you',
      meaning: 'The aim, or the best that can be reached as things are; not real yet.',
      sentences: {
        major: 'Overhead, as the best that could come of this, hangs {essence}.',
        number: 'At its highest the matter could become {essence}.',
        court: 'The ideal you look up to has a face: {essence}.',
      },
    },
    {
      name: 'What is beneath you',
      meaning: 'The ground of the matter: what has already become real and belongs to you.',
      sentences: {
        major: 'Under everything, already part of you, is {essence}.',
        number: 'The matter is built on {essence}.',
        court: 'You are standing on the shoulders of {essence}.',
      },
    },
    {
      name: 'What is behind you',
      meaning: 'The influence that has just passed or is passing away.',
      sentences: {
        major: 'A large chapter is closing behind you, the one of {essence}.',
        number: 'You have lately come through {essence}, and it is receding.',
        court: 'Someone is leaving the stage: {essence}.',
      },
    },
    {
      name: 'What is before you',
      meaning: 'The influence that is coming into play in the near future.',
      sentences: {
        major: 'Round the next bend waits {essence}.',
        number: 'Soon you are likely to meet {essence}.',
        court: 'Expect company on the road ahead: {essence}.',
      },
    },
    {
      name: 'Yourself',
      meaning: 'You in this matter: your position and your attitude.',
      sentences: {
        major: 'In all this you yourself stand for {essence}.',
        number: 'Your own part in the matter is {essence}.',
        court: 'You appear here in person, as {essence}.',
      },
    },
    {
      name: 'Your house',
      meaning: 'Your surroundings: the people and conditions at work around you.',
      sentences: {
        major: 'The house you live in, so to speak, is ruled by {essence}.',
        number: 'Your surroundings are coloured by {essence}.',
        court: 'Among those close to the matter there is {essence}.',
      },
    },
    {
      name: 'Your hopes or fears',
      meaning: 'What you hope for or fear in the matter; often one card is both.',
      sentences: {
        major: 'You long for it and you dread it: {essence}.',
        number: 'In hope, or in worry, your thoughts go to {essence}.',
        court: 'A figure comes up again and again in your imaginings: {essence}.',
      },
    },
    {
      name: 'What will come',
      meaning: 'Where the other cards lead together if nothing is changed.',
      sentences: {
        major: 'Taken together, the cards tend towards {essence}.',
        number: 'As things are going, they arrive at {essence}.',
        court: 'In the end the matter comes to rest with {essence}.',
      },
    },
  ],
  guidance:
    'At the heart of the matter is {1}, and across it lies {2}. What you can build on is {4}; what is worth reaching for is shown by {3}. Left to itself it all tends towards {10}, which is a direction and not a verdict.',
  stepPositions: [2, 7, 6, 10],
  centrePosition: 1,
  meditationPosition: 10,
}

const threeCards: SpreadText = {
  name: 'Three cards',
  description: 'Past, present and future in a row, the commonest of the short spreads.',
  positions: [
    {
      name: 'Past',
      meaning: 'What led here and still has an effect.',
      sentences: {
        major: 'Behind the question lies a great theme: {essence}.',
        number: 'It began with {essence}.',
        court: 'Someone brought you here, {essence}.',
      },
    },
    {
      name: 'Present',
      meaning: 'What the matter is about today.',
      sentences: {
        major: 'At this point everything turns on {essence}.',
        number: 'Today you have to do with {essence}.',
        court: 'Present in the room is {essence}.',
      },
    },
    {
      name: 'Future',
      meaning: 'Where it leads if the present course is kept.',
      sentences: {
        major: 'The road climbs towards {essence}.',
        number: 'If the course is kept, what follows is {essence}.',
        court: 'Coming towards you is {essence}.',
      },
    },
  ],
  guidance:
    'The line runs from {1} by way of {2} to {3}. The middle card is the one you can still do something about, and the last one moves with it.',
  stepPositions: [2, 3, 1],
  centrePosition: 2,
  meditationPosition: 2,
}

const singleCard: SpreadText = {
  name: 'Single card',
  description: 'One card as an answer, a theme or a companion for the day.',
  positions: [
    {
      name: 'The card',
      meaning: 'The heart of the question, in one picture.',
      sentences: {
        major: 'One of the great themes has come up: {essence}.',
        number: 'The card speaks of {essence}.',
        court: 'A figure steps forward, {essence}.',
      },
    },
  ],
  guidance: 'Keep this one card in view, {1}, and measure the next decision against it before you look further.',
  stepPositions: [1],
  centrePosition: 1,
  meditationPosition: 1,
}

const horseshoe: SpreadText = {
  name: 'Horseshoe',
  description: 'Seven cards in an arc, for a question about how something will develop.',
  positions: [
    {
      name: 'The past',
      meaning: 'What lies behind the question.',
      sentences: {
        major: 'The story opens under a strong sign, {essence}.',
        number: 'Some while ago there was {essence}.',
        court: 'The story opens with a character: {essence}.',
      },
    },
    {
      name: 'The present',
      meaning: 'How matters stand at this moment.',
      sentences: {
        major: 'Right now the leading part is played by {essence}.',
        number: 'The state of things is this: {essence}.',
        court: 'Right now you are dealing with {essence}.',
      },
    },
    {
      name: 'Hidden influences',
      meaning: 'What works out of sight.',
      sentences: {
        major: 'Below the surface a deep current runs, {essence}.',
        number: 'Less visible, though at work, is {essence}.',
        court: 'Behind the curtain stands {essence}.',
      },
    },
    {
      name: 'The obstacle',
      meaning: 'What has to be dealt with.',
      sentences: {
        major: 'The stone in the road is a big one: {essence}.',
        number: 'What has to be got round is {essence}.',
        court: 'Difficulty has a human shape here, {essence}.',
      },
    },
    {
      name: 'Those around you',
      meaning: 'The attitude of others.',
      sentences: {
        major: 'To those around you the matter looks like {essence}.',
        number: 'Other people contribute {essence}.',
        court: 'There is one among the others to reckon with: {essence}.',
      },
    },
    {
      name: 'The advice',
      meaning: 'What the cards recommend.',
      sentences: {
        major: 'Counsel comes from high up: take note of {essence}.',
        number: 'The suggestion is to work with {essence}.',
        court: 'Ask yourself what would be done, or left undone, by {essence}.',
      },
    },
    {
      name: 'The outcome',
      meaning: 'Where it leads as things stand.',
      sentences: {
        major: 'All seven cards point on towards {essence}.',
        number: 'The arc comes down at {essence}.',
        court: 'At the far end of the arc you find {essence}.',
      },
    },
  ],
  guidance:
    'Out of sight the matter is moved by {3}, and in plain view it is held up by {4}. The cards advise you to reckon with {6}; the arc then comes down at {7}.',
  stepPositions: [6, 4, 2],
  centrePosition: 2,
  meditationPosition: 6,
}

const relationship: SpreadText = {
  name: 'Relationship',
  description: 'Five cards for two people: each side, what joins and what divides them, and the way on.',
  positions: [
    {
      name: 'You',
      meaning: 'What you bring.',
      sentences: {
        major: 'You come to this bond with {essence}.',
        number: 'On your side of the table there is {essence}.',
        court: 'You take part here as {essence}.',
      },
    },
    {
      name: 'The other',
      meaning: 'What the other person brings, as far as you can see it.',
      sentences: {
        major: 'Opposite you, as you perceive it, is {essence}.',
        number: 'From where you sit, the other side shows {essence}.',
        court: 'You see in the other person {essence}.',
      },
    },
    {
      name: 'What joins you',
      meaning: 'The common ground.',
      sentences: {
        major: 'Something larger than both of you holds you together: {essence}.',
        number: 'The bridge between you is {essence}.',
        court: 'You meet in a shared figure, {essence}.',
      },
    },
    {
      name: 'What divides you',
      meaning: 'Where the friction is.',
      sentences: {
        major: 'What comes between you has weight: {essence}.',
        number: 'The gap opens at {essence}.',
        court: 'Between you there stands {essence}.',
      },
    },
    {
      name: 'The way on',
      meaning: 'What the bond asks for next.',
      sentences: {
        major: 'The two of you are being asked for {essence}, or for an answer to it.',
        number: 'A next step together would take up {essence}.',
        court: 'A good part to learn from, for both, is {essence}.',
      },
    },
  ],
  guidance:
    'You come as {1} and meet {2}. There is common ground in {3} and friction around {4}. The way on leads past {5}; it is best walked by talking about it.',
  stepPositions: [5, 1, 4],
  centrePosition: 3,
  meditationPosition: 3,
}

const twoPaths: SpreadText = {
  name: 'Two paths',
  description: 'Five cards for a choice between two courses: where you stand, and for each path its way and its end.',
  positions: [
    {
      name: 'Where you stand',
      meaning: 'What the choice is really about.',
      sentences: {
        major: 'Behind the choice there is a weightier matter, {essence}.',
        number: 'The choice turns on {essence}.',
        court: 'At the fork stands {essence}.',
      },
    },
    {
      name: 'The first path',
      meaning: 'What you meet on the first course.',
      sentences: {
        major: 'The first path leads straight into {essence}.',
        number: 'On the first path you would meet {essence}.',
        court: 'Your companion on the first path would be {essence}.',
      },
    },
    {
      name: 'End of the first path',
      meaning: 'How the first course tends to end.',
      sentences: {
        major: 'Far along on that side appears {essence}.',
        number: 'The first path tends towards {essence}.',
        court: 'Where the first path ends you would find {essence}.',
      },
    },
    {
      name: 'The second path',
      meaning: 'What you meet on the second course.',
      sentences: {
        major: 'The second path is marked from its first bend by {essence}.',
        number: 'The second path passes through {essence}.',
        court: 'On the second path somebody would walk beside you, {essence}.',
      },
    },
    {
      name: 'End of the second path',
      meaning: 'How the second course tends to end.',
      sentences: {
        major: 'It opens, further on, upon {essence}.',
        number: 'Followed to its end, the second course brings {essence}.',
        court: 'Waiting there, at the last milestone, is {essence}.',
      },
    },
  ],
  guidance:
    'What you are weighing is shown by {1}. One path goes by way of {2} to {3}; the other by way of {4} to {5}. Notice which of the two you defended while reading.',
  stepPositions: [1, 2, 4],
  centrePosition: 1,
  meditationPosition: 1,
}

export const spreads = {
  single_card: singleCard,
  three_card: threeCards,
  celtic_cross: celticCross,
  horseshoe,
  relationship,
  two_paths: twoPaths,
} as const satisfies Record<string, SpreadText>

export type SpreadType = keyof typeof spreads

/** What the tradition gives to a suit and to the trumps, as the leading voice of a reading. */
export const leadTexts: Readonly<Record<Element | 'major', { theme: string; energy: string }>> = {
  fire: {
    theme: 'Wands lead this reading: it is about will, beginnings and what you are prepared to put your hands to.',
    energy: 'Fire is strongest, which the tradition reads as quick, warming and impatient.',
  },
  water: {
    theme: 'Cups lead this reading: feelings and the people they are for matter more here than plans.',
    energy: 'Water is strongest; in the language of the cards that means receptive, deep and slow to turn.',
  },
  air: {
    theme: 'Swords lead this reading: something wants to be thought through, said aloud or fought out fairly.',
    energy: 'Air is strongest, a sharp and restless mood in which words count.',
  },
  earth: {
    theme: 'Pentacles lead this reading: the answer lies in practical things, in time, work and means.',
    energy: 'Earth is strongest: steady, patient, and happiest with something to show for the day.',
  },
  major: {
    theme: 'The trumps lead this reading, so the question reaches beyond the day to one of the long themes of a life.',
    energy: 'The trumps outweigh the suits, and the tradition expects large movements more than small ones.',
  },
}

/** No suit and not the trumps have more cards than the rest. */
export const mixedLead = {
  theme: 'No suit has the last word in this reading: several sides of life are speaking at once, and in turn.',
  energy: 'The elements keep one another in check, so no single mood prevails.',
} as const

/** What is missing when a spread of five or more has no card of a suit. */
export const missingSuitTexts: Readonly<Record<Element, string>> = {
  fire: 'There is no Wand on the table: the push will have to come from you.',
  water: 'Cups are missing altogether, so ask how you feel about it; the cards have left that open.',
  air: 'Not one Sword has come up, and the matter may want less analysis than you are giving it.',
  earth: 'Without any Pentacle the reading floats a little: settle the practical side yourself.',
}

/** What the same rank means when it turns up more than once. */
export const recurrenceTexts: readonly string[] = [
  'several beginnings at once',
  'pairs, choices and other people',
  'things that grow by being joined',
  'stability, and the wish to keep it',
  'trouble in the middle of the way',
  'giving, returning and setting right',
  'doubt, testing and second looks',
  'movement and changing gear',
  'nearly there, and often alone with it',
  'as much of something as there can be',
  'messages and first lessons',
  'departures and strong opinions',
  'influence through care',
  'responsibility and those who hold it',
]

/** The stage that a number card stands for, from the Ace to the Ten. */
export const numberArchetypes: readonly string[] = [
  'the seed',
  'the pair',
  'the joint work',
  'the square',
  'the disturbance',
  'the exchange',
  'the test',
  'the motion',
  'the last stretch',
  'the full measure',
]

/** What is said of a card that lies alone. */
export const aloneTexts = {
  major: 'A trump on its own weighs more than its size: take the long view of the question.',
  number: 'A number card on its own keeps to daily life, where something small can be done about it.',
  court: 'A court card on its own may be a person you know, or a manner you could adopt for a day.',
  upright: 'It lies upright: what it shows is meant openly and is there to be used.',
  reversed: 'It lies reversed: look for what is held back, overdone or still on its way.',
} as const

export const reversalTexts = {
  none: 'Every card is upright: what it shows is out in the open.',
  few: 'Most cards are upright, so look at the reversed ones for what is held back.',
  many: 'More cards are reversed than upright: much of this happens inwardly, late or against resistance.',
  all: 'Everything lies reversed, as though the whole matter were still waiting to turn round.',
} as const

/** How a contemplation ends, by the element of the card. */
export const meditationTexts: Readonly<Record<Element | 'major', { upright: string; reversed: string }>> = {
  fire: {
    upright: 'Stay with the scene until you know what it makes you want to do.',
    reversed: 'Turn the scene the right way up in your mind, slowly, and note what resists.',
  },
  water: {
    upright: 'Step into it, and notice what you feel before you know why.',
    reversed: 'Look at it as a reflection in water, and ask what it is that you see upside down.',
  },
  air: {
    upright: 'Describe it to yourself in exact words, leaving out every opinion.',
    reversed: 'Find the one detail that does not fit with what you told yourself about it.',
  },
  earth: {
    upright: 'Imagine its smell, its weight and its temperature; then look around where you are.',
    reversed: 'Imagine putting one thing in the scene back in its place.',
  },
  major: {
    upright: 'Sit with the picture for a few minutes and ask the central figure what it would like you to know.',
    reversed: 'Sit with the picture upside down for a while, and see what has moved to the centre.',
  },
}
