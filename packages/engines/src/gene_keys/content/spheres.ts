import type { SphereId } from '../spheres.ts'

/** What each sphere is about, in our words; names are those of the tradition. */
export type SphereText = { name: string; text: string; question: string }

export const spheres: Readonly<Record<SphereId, SphereText>> = {
  lifes_work: {
    name: 'Life’s Work',
    text: 'The side of you that meets the world first. It is less a profession than a flavour that any profession takes on once you stop disguising it.',
    question: 'What do people thank you for that costs you nothing?',
  },
  evolution: {
    name: 'Evolution',
    text: 'The lesson that life keeps setting, opposite to what comes naturally. It tends to be met as resistance and remembered as the making of you.',
    question: 'Which difficulty returns in ever new clothes?',
  },
  radiance: {
    name: 'Radiance',
    text: 'A warmth that is visible to others and not to you. It shows when you have digested your lessons, and it cannot be put on.',
    question: 'When does a room brighten because you have come in?',
  },
  purpose: {
    name: 'Purpose',
    text: 'The deep end of the first path: a quiet, bodily sense of what all this is for. It seldom speaks in sentences.',
    question: 'What gives you peace even when nobody notices?',
  },
  attraction: {
    name: 'Attraction',
    text: 'Whom you draw in, and who draws you. The Moon of the design side marks it, so the theme works by mood and habit long before you choose.',
    question: 'What do the people you fall for have in common?',
  },
  iq: {
    name: 'IQ',
    text: 'The mind you built in your teens to keep feelings in order. As an armour it argues; unbuckled, it becomes a clear and generous way of thinking.',
    question: 'Which opinion protects you from being touched?',
  },
  eq: {
    name: 'EQ',
    text: 'How you learned, as a schoolchild, to show or to hide what you felt. Here lies a playful directness that was once told to behave.',
    question: 'What did you stop doing when somebody laughed?',
  },
  sq: {
    name: 'SQ',
    text: 'The tone of your first years, older than words: whether the world was kind, and what you did to be held by it.',
    question: 'Where, as a small child, were you entirely safe?',
  },
  core: {
    name: 'Core',
    text: 'The centre of the heart’s path, a bruise that you share with everybody and feel as yours alone. Left unguarded, it is also where tenderness comes from.',
    question: 'What hurts in a way that you cannot blame on anyone?',
  },
  vocation: {
    name: 'Vocation',
    text: 'The same place as the Core, seen from the other side: what once hurt has made you good at something.',
    question: 'What can you do for others because you had to do it for yourself?',
  },
  culture: {
    name: 'Culture',
    text: 'The kind of company in which you thrive, and what you bring to it. Find the right table and effort turns into momentum.',
    question: 'With whom does work stop feeling like work?',
  },
  brand: {
    name: 'Brand',
    text: 'The same place as Life’s Work, now known by name. It is what people mean when they recommend you.',
    question: 'What would a friend say if asked what you stand for?',
  },
  pearl: {
    name: 'Pearl',
    text: 'Where the paths end: a clear and simple state in which there is plenty and it wants to be passed on.',
    question: 'What would you keep doing if you had all you need?',
  },
  relating: {
    name: 'Relating',
    text: 'How you make contact by talking and thinking along: the speed, the subjects, the way a conversation with you is joined and left.',
    question: 'What are you always glad to be asked about?',
  },
  stability: {
    name: 'Stability',
    text: 'What holds when the weather turns. Saturn marks it, and so it is earned late and lost last.',
    question: 'Which commitment has outlived your moods?',
  },
  creativity: {
    name: 'Creativity',
    text: 'Where you depart from the pattern. Uranus moves slowly, so you share this key with those born near you; the line and the use of it are your own.',
    question: 'Which rule have you never been able to take seriously?',
  },
}
