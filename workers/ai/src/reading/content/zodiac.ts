import type { Gist } from './bodygraph.ts'
import type { Theme } from './themes.ts'

export const signGists = {
  Aries: { core: 'the courage to go first', themes: ['courage', 'beginning'] },
  Taurus: { core: 'steadiness and the pleasure of real things', themes: ['patience', 'delight'] },
  Gemini: { core: 'curiosity and quick exchange', themes: ['thought', 'voice'] },
  Cancer: { core: 'care that does not forget', themes: ['care', 'feeling'] },
  Leo: { core: 'a warmth that wants to be seen', themes: ['delight', 'voice'] },
  Virgo: { core: 'careful hands and useful detail', themes: ['craft', 'order'] },
  Libra: { core: 'fairness and good proportions', themes: ['closeness', 'order'] },
  Scorpio: { core: 'depth, and loyalty without half measures', themes: ['depth', 'release'] },
  Sagittarius: { core: 'wide horizons and a reason to set out', themes: ['freedom', 'direction'] },
  Capricorn: { core: 'patience with a purpose', themes: ['patience', 'craft'] },
  Aquarius: { core: 'independence in the service of an idea', themes: ['freedom', 'thought'] },
  Pisces: { core: 'imagination and a thin skin for other people’s moods', themes: ['feeling', 'trust'] },
} as const satisfies Record<string, Gist>

/** Houses 1 to 12. */
export const houseGists: Readonly<Record<number, Gist>> = {
  1: { core: 'your own person and the first step', themes: ['beginning', 'courage'] },
  2: { core: 'possessions and self-respect', themes: ['order', 'craft'] },
  3: { core: 'daily talk and short ways', themes: ['voice', 'thought'] },
  4: { core: 'home and origin', themes: ['care', 'feeling'] },
  5: { core: 'play and creation', themes: ['delight', 'voice'] },
  6: { core: 'daily work and craft', themes: ['craft', 'order'] },
  7: { core: 'the other person at the table', themes: ['closeness', 'order'] },
  8: { core: 'what is shared and what is lost', themes: ['depth', 'release'] },
  9: { core: 'distance and meaning', themes: ['direction', 'freedom'] },
  10: { core: 'your place in public', themes: ['direction', 'order'] },
  11: { core: 'friends and common plans', themes: ['closeness', 'freedom'] },
  12: { core: 'what happens behind a closed door', themes: ['solitude', 'release'] },
}

/** What a point stands for in one word or two, for aspects. */
export const pointGists: Readonly<Record<string, { word: string; theme: Theme }>> = {
  sun: { word: 'purpose', theme: 'direction' },
  moon: { word: 'feeling', theme: 'feeling' },
  mercury: { word: 'thought', theme: 'thought' },
  venus: { word: 'affection', theme: 'closeness' },
  mars: { word: 'will', theme: 'courage' },
  jupiter: { word: 'confidence', theme: 'trust' },
  saturn: { word: 'duty', theme: 'patience' },
  uranus: { word: 'freedom', theme: 'freedom' },
  neptune: { word: 'longing', theme: 'trust' },
  pluto: { word: 'power', theme: 'depth' },
  north_node: { word: 'the unfamiliar way', theme: 'direction' },
  south_node: { word: 'the practised way', theme: 'release' },
  lilith_osculating: { word: 'the untamed side of the moment', theme: 'freedom' },
  chiron: { word: 'the tender spot', theme: 'care' },
  lilith_mean: { word: 'the untamed side', theme: 'freedom' },
  ascendant: { word: 'first impressions', theme: 'beginning' },
  midheaven: { word: 'public life', theme: 'direction' },
}

export const phaseGists: Readonly<Record<string, Gist>> = {
  'New Moon': { core: 'beginning by instinct', themes: ['beginning', 'trust'] },
  Crescent: { core: 'pushing on against the past', themes: ['courage', 'beginning'] },
  'First Quarter': { core: 'deciding while in motion', themes: ['craft', 'courage'] },
  Gibbous: { core: 'refining a thing before it is shown', themes: ['craft', 'patience'] },
  'Full Moon': { core: 'two views held in one light', themes: ['closeness', 'thought'] },
  Disseminating: { core: 'understanding that wants to be shared', themes: ['voice', 'care'] },
  'Last Quarter': { core: 'letting an old form go', themes: ['release', 'thought'] },
  Balsamic: { core: 'an end that keeps something for later', themes: ['solitude', 'release'] },
}

export const elementGists: Readonly<Record<string, Gist & { text: string }>> = {
  fire: {
    core: 'warmth and initiative',
    themes: ['courage', 'beginning'],
    text: 'With so much fire things begin around you, and finishing them may need a cooler companion.',
  },
  earth: {
    core: 'substance and method',
    themes: ['craft', 'order'],
    text: 'With so much earth you trust what can be touched, and an idea convinces you once it has a handle.',
  },
  air: {
    core: 'ideas and exchange',
    themes: ['thought', 'voice'],
    text: 'With so much air you need to talk a thing over before it feels real, and again afterwards.',
  },
  water: {
    core: 'feeling and memory',
    themes: ['feeling', 'care'],
    text: 'With so much water you know the mood of a place first and its facts later.',
  },
}

/** Whether the Sun stood above the horizon. */
export const sectGists: Readonly<Record<string, Gist>> = {
  day: { core: 'what wants to be done in the light', themes: ['voice', 'direction'] },
  night: { core: 'what prefers to grow unobserved', themes: ['solitude', 'feeling'] },
}
