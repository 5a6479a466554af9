import type { Planet } from '../planets.ts'

/** What each activation is taken to stand for. Our words. */
export type PlanetText = { name: string; text: string }

export const planetTexts: Record<Planet, PlanetText> = {
  sun: {
    name: 'Sun',
    text: 'The main theme: on the personality side the light you mean to shine, on the design side the one you shine without meaning to.',
  },
  earth: {
    name: 'Earth',
    text: 'The counterweight of the Sun, always in the gate opposite: what you stand on while you express the main theme.',
  },
  moon: { name: 'Moon', text: 'What keeps you moving: the pull that returns every month and every mood.' },
  north_node: {
    name: 'North Node',
    text: 'The scenery ahead, the people and settings you grow into in the second half of life.',
  },
  south_node: {
    name: 'South Node',
    text: 'The scenery you come from, in which the first half of life does its learning.',
  },
  mercury: { name: 'Mercury', text: 'What wants to be said, and how your thoughts find their words.' },
  venus: { name: 'Venus', text: 'What you hold dear, and the measure of right and wrong you take to others.' },
  mars: {
    name: 'Mars',
    text: 'Raw energy that starts out clumsy and becomes, with years and mistakes, something like wisdom.',
  },
  jupiter: { name: 'Jupiter', text: 'Your own law: where keeping faith with yourself tends to be rewarded.' },
  saturn: { name: 'Saturn', text: 'Where life examines you, and where cutting corners shows.' },
  uranus: { name: 'Uranus', text: 'Where you will not be like everybody else, however much you try.' },
  neptune: { name: 'Neptune', text: 'What stays veiled and asks for trust more than for analysis.' },
  pluto: { name: 'Pluto', text: 'A truth that your whole generation digs for, and that you bring up in your own way.' },
}
