export type HouseText = { title: string; field: string; text: string }

/** Houses 1 to 12; `field` follows “The field is …”. */
export const houseTexts: readonly HouseText[] = [
  {
    title: 'Self and appearance',
    field: 'your own person: appearance, manner, first steps',
    text: 'The place where you begin. It describes how you step forward, and what others meet before they know you.',
  },
  {
    title: 'Possessions and worth',
    field: 'what is yours: belongings, skills, a sense of worth',
    text: 'What you own, use and rely on, and what you believe you are worth without it.',
  },
  {
    title: 'Speech and neighbourhood',
    field: 'daily exchange: speech, siblings, short ways, learning',
    text: 'The near world: those you grew up beside, the words you use, the errands that make up a week.',
  },
  {
    title: 'Home and origin',
    field: 'home and origin: family, roots, private life',
    text: 'The ground under the house. It speaks of where you come from and of the place where you take off your shoes.',
  },
  {
    title: 'Creation and play',
    field: 'joy and creation: play, love affairs, children, art',
    text: 'What you do for its own sake, and what comes into the world because you enjoyed it.',
  },
  {
    title: 'Work and craft',
    field: 'daily work: tasks, skills, service, routines',
    text: 'The workshop of the chart: duties, tools, apprentices, and the habits that carry you through the week.',
  },
  {
    title: 'Partnership',
    field: 'the other person: partners, contracts, open opponents',
    text: 'Whoever sits across the table. It shows what you look for in a partner, and what you meet in an opponent.',
  },
  {
    title: 'Shared depths',
    field: 'what is shared and what is lost: trust, inheritance, endings',
    text: 'The cellar with two keys. It concerns what you hold in common with somebody, and what has to end for something else to begin.',
  },
  {
    title: 'Horizons',
    field: 'the wide world: journeys, study, belief, law',
    text: 'Whatever lies beyond the familiar: far countries, long books, convictions that ask to be tested.',
  },
  {
    title: 'Calling and public life',
    field: 'your place in the world: calling, reputation, authority',
    text: 'The most visible point. It speaks of what you are known for, and of your dealings with those above and below you.',
  },
  {
    title: 'Friends and plans',
    field: 'friends and futures: groups, allies, hopes',
    text: 'The company you choose. It shows whom you plan with, and which hope is large enough to need others.',
  },
  {
    title: 'Retreat and the unseen',
    field: 'what is hidden: solitude, dreams, service without a name',
    text: 'The room behind the room. It holds what is unfinished, unspoken or given in secret, and the rest that restores you.',
  },
]
