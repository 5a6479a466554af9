import type { NatalBody } from '../bodies.ts'

export type BodyText = {
  name: string
  /** What it stands for, after “stands for”. */
  function: string
  /** Subject and verb of a sentence about its sign: “You think and speak …”. */
  acts: string
  text: string
}

export const bodyTexts: Readonly<Record<NatalBody, BodyText>> = {
  sun: {
    name: 'Sun',
    function: 'purpose and vitality of character',
    acts: 'You become yourself',
    text: 'The Sun stands for the centre of a life: what you are here to become, and where you are glad to be seen.',
  },
  moon: {
    name: 'Moon',
    function: 'feeling, habit and need',
    acts: 'You feel and settle',
    text: 'The Moon stands for what you need in order to feel at home, and for the responses you had before you had reasons.',
  },
  mercury: {
    name: 'Mercury',
    function: 'thought and speech',
    acts: 'You think and speak',
    text: 'Mercury stands for the way you gather facts, connect them, and tell somebody.',
  },
  venus: {
    name: 'Venus',
    function: 'love and taste',
    acts: 'You love and choose',
    text: 'Venus stands for what you find beautiful, whom you draw near, and how you make peace.',
  },
  mars: {
    name: 'Mars',
    function: 'will and conflict',
    acts: 'You act and argue',
    text: 'Mars stands for how you go after what you want and what you do when somebody is in the way.',
  },
  jupiter: {
    name: 'Jupiter',
    function: 'growth and confidence',
    acts: 'You grow and hope',
    text: 'Jupiter stands for the direction in which life tends to open for you, and for the point where enough becomes too much.',
  },
  saturn: {
    name: 'Saturn',
    function: 'limits and mastery',
    acts: 'You take on duty',
    text: 'Saturn stands for the lesson that takes the longest, and for the competence that comes of it.',
  },
  uranus: {
    name: 'Uranus',
    function: 'freedom and disruption',
    acts: 'Your age group breaks with what was',
    text: 'Uranus stays about seven years in a sign and marks a generation; its house shows where you insist on your own way.',
  },
  neptune: {
    name: 'Neptune',
    function: 'longing and dissolution',
    acts: 'Your age group dreams',
    text: 'Neptune stays some fourteen years in a sign. Its house shows where you idealise, blur, sacrifice or create.',
  },
  pluto: {
    name: 'Pluto',
    function: 'power and renewal',
    acts: 'Your age group digs and renews',
    text: 'Pluto’s sign belongs to a whole generation; its house shows where things have to go to the bottom before they turn.',
  },
  north_node: {
    name: 'North Node',
    function: 'the unfamiliar direction',
    acts: 'The less familiar way leads on',
    text: 'The North Node, where the Moon’s path climbs across the Sun’s, is read as a direction of development.',
  },
  south_node: {
    name: 'South Node',
    function: 'the practised ground',
    acts: 'The well-worn way goes',
    text: 'The South Node lies opposite and is read as what comes easily and carries less far than it used to.',
  },
  chiron: {
    name: 'Chiron',
    function: 'the tender spot that teaches',
    acts: 'You learn where it is tender, and teach',
    text: 'Chiron, a small body between Saturn and Uranus, is read as the place of an old hurt that turns into understanding.',
  },
  lilith_mean: {
    name: 'Lilith (mean)',
    function: 'what refuses to be tamed',
    acts: 'The untamed side shows itself',
    text: 'The mean lunar apogee, called Black Moon Lilith, is read as the part of you that will not bargain.',
  },
  lilith_osculating: {
    name: 'Lilith (osculating)',
    function: 'the same point, as the Moon’s orbit stands at the moment',
    acts: 'The untamed side shows itself for the moment',
    text: 'The osculating apogee belongs to the Moon’s orbit of that instant. It can lie up to thirty degrees from the mean one.',
  },
}

export const angleTexts = {
  ascendant: {
    name: 'Ascendant',
    text: 'The degree rising in the east: how you set out, and what is first seen of you.',
  },
  midheaven: {
    name: 'Midheaven',
    text: 'The degree crossing the meridian above: what you are known for and grow towards in public.',
  },
  descendant: { name: 'Descendant', text: 'The setting degree: what you look for, and find, in another person.' },
  ic: { name: 'Imum Coeli', text: 'The degree at the foot of the sky: origin, privacy, the ground you stand on.' },
  vertex: {
    name: 'Vertex',
    text: 'Where the prime vertical meets the ecliptic in the west; some read it as a point of fateful meetings.',
  },
} as const

export const lotTexts = {
  fortune: {
    name: 'Lot of Fortune',
    text: 'The distance from Sun to Moon, laid off from the Ascendant: circumstance, and what simply befalls you.',
  },
  spirit: {
    name: 'Lot of Spirit',
    text: 'The same distance the other way round: intention, and what you do of your own accord.',
  },
} as const
