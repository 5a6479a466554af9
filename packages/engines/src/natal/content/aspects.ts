import type { AspectType } from '../aspects.ts'

export type AspectText = { name: string; text: string; /** Follows “X and Y …”. */ joins: string }

const adjustment = 'notice the small adjustment that they ask for'

/** What to look for while a body in the sky passes: after its name and the place it passes over. */
export const passingTexts: Readonly<Record<AspectType, string>> = {
  conjunction: 'notice how hard the two are to tell apart these days',
  semisextile: adjustment,
  semisquare: adjustment,
  sextile: 'notice where the first would help the second if it were asked',
  quintile: 'notice what takes shape almost without trying',
  square: 'notice where the first gets in the way of the second, and what that makes you build',
  trine: 'notice what comes without effort, and use some of it',
  sesquiquadrate: adjustment,
  biquintile: 'notice what takes shape almost without trying',
  quincunx: adjustment,
  opposition: 'notice who or what brings you the first from outside',
}

export const aspectTexts: Readonly<Record<AspectType, AspectText>> = {
  conjunction: {
    name: 'Conjunction',
    text: 'Two bodies at one place act as one, for better and for worse.',
    joins: 'speak with one voice, and it takes practice to tell them apart',
  },
  semisextile: {
    name: 'Semisextile',
    text: 'Neighbouring signs with nothing in common: a slight friction that can become a useful adjustment.',
    joins: 'are neighbours who have to learn each other’s customs',
  },
  semisquare: {
    name: 'Semisquare',
    text: 'Half a square: an irritation that asks for action.',
    joins: 'rub against each other in small matters until something is done about it',
  },
  sextile: {
    name: 'Sextile',
    text: 'A sixth of the circle: an opening that is there when you use it.',
    joins: 'help each other whenever you take the trouble to introduce them',
  },
  quintile: {
    name: 'Quintile',
    text: 'A fifth of the circle, read as a talent for giving form.',
    joins: 'combine into a knack, something you shape almost without noticing',
  },
  square: {
    name: 'Square',
    text: 'A quarter of the circle: a tension that will not rest, and that builds strength.',
    joins: 'stand at cross purposes, and most of what you build is built to reconcile them',
  },
  trine: {
    name: 'Trine',
    text: 'A third of the circle: ease, so natural that it can go unused.',
    joins: 'flow into one another, a gift so near at hand that it is easily overlooked',
  },
  sesquiquadrate: {
    name: 'Sesquiquadrate',
    text: 'A square and a half: agitation that comes out at an odd moment.',
    joins: 'provoke each other at inconvenient times and so keep a question open',
  },
  biquintile: {
    name: 'Biquintile',
    text: 'Two fifths of the circle, like the quintile an inventive link.',
    joins: 'find unusual solutions together',
  },
  quincunx: {
    name: 'Quincunx',
    text: 'Five signs apart: two parts that do not see each other and must constantly adjust.',
    joins: 'have no common language and call for continual small adjustments',
  },
  opposition: {
    name: 'Opposition',
    text: 'Half the circle: two ends of one question, often met in other people.',
    joins: 'face each other across the chart; you tend to live the one and meet the other in somebody else',
  },
}

/** The eight phases of the lunation, from 0° in steps of 45° (after Rudhyar, 1967). */
export const phaseTexts = {
  'New Moon': 'Born at the dark of the Moon: you begin by instinct, before the outcome can be seen.',
  Crescent: 'Born under the young crescent: you push forward against what the past still holds back.',
  'First Quarter': 'Born at the half Moon that grows: you meet obstacles by building, and decide while moving.',
  Gibbous: 'Born before fullness: you refine, prepare and ask how it could be done better.',
  'Full Moon': 'Born in full light: you see both sides at once, and look for the relation between them.',
  Disseminating: 'Born as the light begins to wane: you pass on what you have understood.',
  'Last Quarter': 'Born at the half Moon that shrinks: you question inherited forms and let some of them go.',
  Balsamic: 'Born under the last thin crescent: you complete, distil, and keep a seed for later.',
} as const
