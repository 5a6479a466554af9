export type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9

/** The nine-year round: theme of a personal year, what it asks, and how the same number colours one month. */
export const personalCycles: Readonly<Record<Digit, { theme: string; year: string; month: string; day: string }>> = {
  1: {
    theme: 'Beginning',
    year: 'A first year of nine: what you plant now gives the round its direction, so start few things and start them yourself.',
    month: 'a month for the first visible step',
    day: 'Begin something, however small.',
  },
  2: {
    theme: 'Joining',
    year: 'After the start comes the listening. The year favours partners, details and the patience to let things ripen.',
    month: 'a month for allies and small adjustments',
    day: 'Ask before you act, and listen to the whole answer.',
  },
  3: {
    theme: 'Expressing',
    year: 'What was begun wants to be shown. A sociable year for speaking, publishing, playing and being seen.',
    month: 'a month for saying it in public',
    day: 'Say one thing beautifully.',
  },
  4: {
    theme: 'Building',
    year: 'The year of walls and schedules: it repays method, repairs and the unglamorous hour.',
    month: 'a month for putting things in order',
    day: 'Do the dullest useful thing first.',
  },
  5: {
    theme: 'Moving',
    year: 'The middle of the round loosens what has become stiff. Expect invitations, changes of plan and more than one open door.',
    month: 'a month for change and short notice',
    day: 'Take the other way home.',
  },
  6: {
    theme: 'Caring',
    year: 'Home, family and obligations step forward. Promises made in this year are long-lived, so make them on purpose.',
    month: 'a month for home and promises',
    day: 'Keep a promise that nobody would have checked.',
  },
  7: {
    theme: 'Reflecting',
    year: 'A quieter year that turns from doing to understanding. Study, practise, revise; the results are mostly invisible until later.',
    month: 'a month for study and retreat',
    day: 'Leave an hour empty.',
  },
  8: {
    theme: 'Gathering',
    year: 'The year in which work is weighed. Accounts, roles and responsibilities become clear, for better or for worse.',
    month: 'a month for decisions of weight',
    day: 'Decide the thing that waits on you.',
  },
  9: {
    theme: 'Completing',
    year: 'The last of nine: finish, forgive, clear out. Space made now is what the next round will begin with.',
    month: 'a month for endings and thanks',
    day: 'Finish one thing and thank somebody for it.',
  },
}

/** Differences of the parts of a birth date; 0 stands for all and none of them. */
export const challengeTexts: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8, string>> = {
  0: 'No single difficulty is set in advance: you choose what to work on, and have to choose.',
  1: 'To act on your own judgement without turning every disagreement into a contest.',
  2: 'To be sensitive without being governed by what others might think.',
  3: 'To speak up and to stay with one thing, instead of hiding in silence or in talk.',
  4: 'To make peace with limits: too much order and too little are the same problem here.',
  5: 'To use freedom without scattering it, and to change for a reason.',
  6: 'To let people be imperfect in their own way, yourself included.',
  7: 'To trust, and to show what you know before you are certain of it.',
  8: 'To hold power and possessions lightly, neither chasing nor fearing them.',
}

/** Compounds that the tradition reads as a task carried over. */
export const karmicDebtTexts: Readonly<Record<13 | 14 | 16 | 19, { title: string; text: string }>> = {
  13: {
    title: 'Thirteen, reduced to 4',
    text: 'The tradition sees effort that has to be steady here: shortcuts tend to lead back to the start, and small regular work leads on.',
  },
  14: {
    title: 'Fourteen, reduced to 5',
    text: 'The theme is freedom used well. Moderation and a plan that bends are recommended where excess once took over.',
  },
  16: {
    title: 'Sixteen, reduced to 7',
    text: 'The theme is a proud structure that falls and a simpler one built in its place; humility shortens the detour.',
  },
  19: {
    title: 'Nineteen, reduced to 1',
    text: 'The theme is independence that learns to accept help: standing alone is a skill here, and not yet the aim.',
  },
}

/** Three families of numbers which the tradition counts as naturally at ease with one another. */
export const families: readonly { digits: readonly Digit[]; name: string; text: string }[] = [
  { digits: [1, 5, 7], name: 'minds', text: 'the family of the mind, which needs room to think and to disagree' },
  {
    digits: [2, 4, 8],
    name: 'hands',
    text: 'the family of the hands, which shows affection by what it builds and keeps',
  },
  { digits: [3, 6, 9], name: 'hearts', text: 'the family of the heart, which lives by expression and shared meaning' },
]

/** How two numbers of one position go together. */
export const matchTexts = {
  same: 'You share this number: understanding is quick, and so is the recognition of one’s own faults in the other.',
  family: 'Your numbers belong to one family, so the pace and the measure of a good day are alike.',
  parity: 'Your numbers belong to different families but share a rhythm: both push outward, or both draw together.',
  contrast: 'Your numbers pull in different directions; each of you holds what the other would have to learn.',
} as const
