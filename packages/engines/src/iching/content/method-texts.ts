import type { IchingReading } from '../schema.ts'

/** How each cast came about and what its odds are. */
export const methodTexts: Readonly<Record<IchingReading['method_used'], { name: string; text: string }>> = {
  coins: {
    name: 'Three coins',
    text: 'Three coins for each line, heads counted 3 and tails 2. Of sixteen lines, two are old yin, six young yang, six young yin and two old yang on average.',
  },
  yarrow: {
    name: 'Yarrow stalks',
    text: 'Forty-nine stalks, divided three times for each line. Of sixteen lines, one is old yin, five young yang, seven young yin and three old yang on average: a firm line moves three times as often as an open one.',
  },
  random: {
    name: 'Even chances',
    text: 'All four values of a line were equally likely, so half of all lines move. No tradition casts like this.',
  },
  own_lines: {
    name: 'Cast by hand',
    text: 'These are the six lines you gave; nothing was drawn here.',
  },
}

/** What the four values of a line are called, by value. */
export const lineNames = {
  6: 'old yin: an open line about to close',
  7: 'young yang: a firm line at rest',
  8: 'young yin: an open line at rest',
  9: 'old yang: a firm line about to open',
} as const

/** How hexagrams beside the answer are related to it, and what one looks for in them. */
export const relationTexts = {
  nuclear: 'Made of the four inner lines, it is read as what the situation holds inside, before anything shows.',
  opposite: 'Every line exchanged: what this situation is not, and therefore what it may be missing.',
  reverse: 'Turned upside down: how the same matter looks to somebody at the other end of it.',
} as const
