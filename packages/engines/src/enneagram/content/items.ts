import { type EnneagramType, type Instinct, enneagramTypes, instincts } from '../structure.ts'

/** Changes with every change of wording or key, so that answers can be told apart by what was asked. */
export const itemKeyVersion = 'orrery-enneagram-items-1'

export type ItemScale = EnneagramType | Instinct

export type Item = {
  /** `type_5_3`, `social_2`: the scale and the number within it. */
  id: string
  /** Within the scale, from 1. Odd and even numbers are the two halves of a scale. */
  number: number
  statement: string
  scale: ItemScale
  /** Whether agreeing speaks for the scale or against it. */
  keyed: 'agree' | 'disagree'
}

/** Four statements that speak for a type when agreed with, then two that speak against it. */
const typeStatements: Readonly<Record<EnneagramType, readonly [string, string, string, string, string, string]>> = {
  1: [
    'A small mistake in something I made goes on bothering me after everyone else has stopped noticing it.',
    'A voice in my head compares what I did with how it ought to have been done.',
    'When people cut corners I find it hard to say nothing.',
    'I relax only once the things that have to be done have been done properly.',
    'Good enough is good enough for me, even where I could easily do better.',
    'I rarely give a thought to whether I am doing the right thing.',
  ],
  2: [
    'I notice what the people around me need before they say it.',
    'It hurts me more than I show when something I gave goes without thanks.',
    'I find it far easier to offer help than to ask for it.',
    'Being needed by somebody is one of the best feelings I know.',
    'What other people need is seldom the first thing on my mind when I come into a room.',
    'I turn down requests without feeling bad about it.',
  ],
  3: [
    'I set myself goals and measure my days by how far I got.',
    'I adjust how I present myself to what will impress the people in front of me.',
    'I keep so busy with what I want to reach that my feelings have to wait.',
    'I will work very hard to avoid losing in public.',
    'It hardly matters to me whether others see me as successful.',
    'I am content to spend whole weeks without achieving anything in particular.',
  ],
  4: [
    'I often sense that something essential is missing from my life that others seem to have.',
    'I would rather feel something painful than nothing in particular.',
    'I long to be understood for what sets me apart.',
    'Sad and beautiful things stay with me longer than cheerful ones.',
    'I feel much like everybody else, and that suits me.',
    'I seldom look into my moods or wonder where they come from.',
  ],
  5: [
    'Before I take part in something I want to watch it and understand it.',
    'After time with people I need a good while alone to sort out what I think.',
    'I guard my time and energy, because there never seems to be enough for all who want some.',
    'I can happily lose a whole day in one subject that interests hardly anyone else.',
    'I like to jump in first and learn how a thing works while doing it.',
    'I tell people about my private life without much thought.',
  ],
  6: [
    'I think through what could go wrong so that I am ready when it does.',
    'I test people a little before I trust them, and then I stand by them.',
    'I ask several people before a big decision and still doubt my answer.',
    'When someone sounds very sure, I start to look for the catch.',
    'I assume that things will turn out all right without my watching over them.',
    'Once I have decided something I do not question it again.',
  ],
  7: [
    'I keep several plans open so that there is always something to look forward to.',
    'When a conversation gets heavy I steer it towards something lighter.',
    'I begin more things than I finish, because the next idea is so tempting.',
    'Being stuck or bored is harder for me to bear than having too much to do.',
    'I am happy to do one and the same thing for a long time.',
    'I let an unpleasant feeling stay as long as it lasts instead of looking for a distraction.',
  ],
  8: [
    'I tell people to their face what I think, even when it makes trouble.',
    'I take charge when nobody else does, and often when somebody does.',
    'I do not let people see where I could be hurt.',
    'When somebody weaker is treated unfairly I step in at once.',
    'I give way in an argument sooner than raise my voice.',
    'I would much rather follow somebody’s lead than decide.',
  ],
  9: [
    'I can see every side of a quarrel, which makes it hard to take one.',
    'I go along with what others want and find out later that I wanted something else.',
    'I put off what matters most to me by doing small and comfortable things.',
    'I will let a great deal pass to keep the peace.',
    'I know at once what I want, and I say so.',
    'Tension between people in a room does not disturb me.',
  ],
}

/** Three statements for each instinct, then one against it. */
const instinctStatements: Readonly<Record<Instinct, readonly [string, string, string, string]>> = {
  self_preservation: [
    'I notice at once whether a room is cold, a chair uncomfortable, or lunch a long way off.',
    'I keep reserves of food, money or time, and feel uneasy when they run low.',
    'My home and my routines come first; the rest follows from there.',
    'I forget comfort, meals and money for days when something else has my attention.',
  ],
  social: [
    'When I join a group I quickly see who stands where and who is left out.',
    'I follow what goes on in my circle, and I like to have a part in it.',
    'What I do for a community matters to me as much as what I do for myself.',
    'I take little notice of how a group sees me or what its customs are.',
  ],
  sexual: [
    'In a full room I look for the one person with whom there is a spark.',
    'I would give up an evening with many friends for an hour of real closeness with one.',
    'I am drawn to intensity: when something takes hold of me I want all of it.',
    'Pleasant company is enough for me; I do not look for anything deeper with one particular person.',
  ],
}

/** Order in which the types come up in each round, so that nobody can see a pattern while answering. */
const roundOrder: readonly EnneagramType[] = [3, 8, 5, 1, 7, 4, 9, 2, 6]

const typeItem = (type: EnneagramType, index: number): Item => ({
  id: `type_${type}_${index + 1}`,
  number: index + 1,
  statement: typeStatements[type][index] ?? '',
  scale: type,
  keyed: index < 4 ? 'agree' : 'disagree',
})

const instinctItem = (instinct: Instinct, index: number): Item => ({
  id: `${instinct}_${index + 1}`,
  number: index + 1,
  statement: instinctStatements[instinct][index] ?? '',
  scale: instinct,
  keyed: index < 3 ? 'agree' : 'disagree',
})

const instinctItems: readonly Item[] = [0, 1, 2, 3].flatMap((index) =>
  instincts.map((instinct) => instinctItem(instinct, index)),
)

/** Rounds by number within the scale; statements that speak against a type are mixed in from the second round on. */
const rounds = [0, 4, 1, 2, 5, 3] as const

const roundOf = (round: number): readonly Item[] => [
  ...enneagramTypes.map((_, place) => typeItem(roundOrder[(place + 2 * round) % 9] ?? 1, rounds[round] ?? 0)),
  ...instinctItems.slice(2 * round, 2 * round + 2),
]

/** All 66 statements, in the order in which they are put to a person. */
export const items: readonly Item[] = rounds.flatMap((_, round) => roundOf(round))

/** What the five grades of an answer mean. */
export const gradeLabels = {
  1: 'not at all like me',
  2: 'hardly like me',
  3: 'partly like me',
  4: 'mostly like me',
  5: 'exactly like me',
} as const

/** How `assessment_responses` is written, for the metadata. */
export const answerFormat = {
  graded: 'assessment_responses: {"<item id>": 1 to 5}, numbers or text; leave out what you cannot answer',
  forced_choice:
    'assessment_responses: {"<any name of a question>": "1" to "9"}: the type whose statement was chosen, for questions that are not ours',
  needed:
    'at least three graded answers per type, both odd and even numbers among them, or at least five forced choices; both kinds may be mixed',
  grades: gradeLabels,
} as const
