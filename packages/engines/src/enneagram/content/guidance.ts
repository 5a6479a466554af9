import type { EnneagramType } from '../structure.ts'

export const focusAreas = ['growth', 'relationships', 'career', 'spirituality'] as const
export type FocusArea = (typeof focusAreas)[number]

/** One suggestion per type and area of life. */
export const focusTexts: Readonly<Record<EnneagramType, Readonly<Record<FocusArea, string>>>> = {
  1: {
    growth: 'Leave one visible thing imperfect this week and watch what happens, in the world and in you.',
    relationships:
      'Before you correct somebody, say first what you like about how they did it. Then ask whether the correction is still needed.',
    career:
      'Agree in advance what finished means for a task, and stop there; your seventh revision is usually for the judge, not for the reader.',
    spirituality:
      'Sit for ten minutes with no exercise to perform well. When the inner marking begins, greet it and let the pen lie.',
  },
  2: {
    growth: 'Three times a day ask yourself what you would like, in small matters. Answer before you look at anyone.',
    relationships:
      'Ask for one thing outright, without having earned it beforehand, and let the other person say yes or no.',
    career: 'Write down whose work you are doing. Give one piece of it back with thanks and without an apology.',
    spirituality: 'Do one good deed that nobody can trace to you, and notice how it feels to keep the secret.',
  },
  3: {
    growth: 'Spend an evening with something you are bad at and will never get good at.',
    relationships:
      'Tell someone close about a failure while it is still one, before it has become the story of how you recovered.',
    career:
      'Take a goal from your list that was chosen for its audience, and see whether you would still want it if nobody ever knew.',
    spirituality: 'Schedule an hour with no result. Guard it as you would guard a meeting with someone important.',
  },
  4: {
    growth:
      'Do the dull, necessary thing first thing in the morning, whatever the mood says, and let the mood catch up.',
    relationships: 'Name what is present in a person you tend to measure by what is absent. Say it to them.',
    career:
      'Send the work out when it is three quarters as good as the vision; it will be unmistakably yours all the same.',
    spirituality:
      'Look for something ordinary that is enough, a cup or a street, and stay until comparison falls silent.',
  },
  5: {
    growth:
      'Act on something at four fifths of the knowledge you would like to have, and collect the missing fifth on the way.',
    relationships: 'Tell a friend what you feel while you are feeling it, and not next week after analysis.',
    career:
      'Speak in the first ten minutes of a meeting. A rough thought at the right time is worth more there than a perfect one by letter.',
    spirituality:
      'Let attention drop from the idea of the thing to the thing: the weight of the stone, the actual sound of rain.',
  },
  6: {
    growth: 'Write down a worry with a date on it. When the date comes, check what became of it, and keep the list.',
    relationships:
      'Replace one of your quiet tests of somebody’s loyalty with a direct question, and believe the answer for a month.',
    career: 'When you have named the risk, name with the same care what will happen if everything goes well.',
    spirituality:
      'Recall three occasions on which you were carried although you had doubted it. Begin the day with one of them.',
  },
  7: {
    growth: 'Finish one of the four things you have begun before the fifth is allowed a name.',
    relationships:
      'When somebody is sad, stay. No remedy, no story of your own, for as long as it takes to make a pot of tea.',
    career:
      'Choose the project whose boring middle you would be willing to live through, and put the other two in a drawer with a date.',
    spirituality: 'Take one pleasure slowly and alone, and see at what moment you begin to plan the next.',
  },
  8: {
    growth:
      'Count to ten before the first sentence of any disagreement, and use the time to guess what the other is protecting.',
    relationships:
      'Let someone see you undecided. Say “I do not know, and it gets to me” to a person who has deserved it.',
    career:
      'In the next discussion speak last. Your opinion keeps its weight, and you will hear things that usually fall silent before you.',
    spirituality:
      'Go somewhere that does not react to strength, like the sea at night, and stay small there for a while.',
  },
  9: {
    growth:
      'Decide something today within a minute: the film, the route, the meal. The size does not matter, the minute does.',
    relationships: 'State a preference before you ask for the other person’s. Repeat it once if it is overlooked.',
    career:
      'Put the task that is yours alone at the start of the day, ahead of all the requests that sound so reasonable.',
    spirituality:
      'While you rest, ask whether you are at peace or merely absent, and be fond of whichever answer comes.',
  },
}

/** Something to try out for a week: an observation that could also turn out against the type. */
export const experimentTexts: Readonly<Record<EnneagramType, string>> = {
  1: 'For a week, make a mark each time you think “should”. If the page stays nearly white, this type may not be yours.',
  2: 'Let a friend solve a problem alone that you could solve for them. How long it takes you to grow restless will tell you something.',
  3: 'Introduce yourself at a gathering without mentioning what you do. Notice what is left to say and how it feels.',
  4: 'Keep a tally of moments in which you envied somebody and moments in which you were simply content. See which list is easier to fill.',
  5: 'Accept an invitation at once, without time to prepare. Note your energy before and after on a scale of ten.',
  6: 'Write your first guess about how each meeting will go, then how it went. After a week compare the two columns.',
  7: 'Leave one weekend without a plan and refuse to make one. Watch for the hour at which it becomes hard.',
  8: 'Ask three people how strongly you came across in the last argument, and compare it with how strongly you meant to.',
  9: 'Each evening write down one thing you wanted that day. If the entry comes without effort, look again at the neighbouring types.',
}

/** Three themes of each type, as short names. */
export const themeNames: Readonly<Record<EnneagramType, readonly [string, string, string]>> = {
  1: ['The Measure', 'The Inner Court', 'The Finished Work'],
  2: ['The Open Hand', 'The Unspoken Wish', 'The Warm Room'],
  3: ['The Goal', 'The Role', 'The Face behind the Role'],
  4: ['The Missing Piece', 'The Signature', 'The Deep Well'],
  5: ['The Watchtower', 'The Full Storeroom', 'The Map and the Walk'],
  6: ['The Lookout', 'The Oath', 'The Thin Ice'],
  7: ['The Open Road', 'The Next Table', 'The Room without a Door'],
  8: ['The Shield', 'The Loud Truth', 'The Guarded Garden'],
  9: ['The Still Lake', 'The Bridge', 'The Sleeping Wish'],
}
