import type { KameaName } from '../kameas.ts'

export type PlanetText = {
  name: string
  day: string
  /** Agrippa’s metal for the plate the square is engraved on (II.22), a historical note. */
  metal: string
  /** Part of Agrippa’s or later lists. */
  colour: string
  theme: string
  meaning: string
  timing: string
}

/** Day and metal are the customary ones; the sentences are ours. */
export const planetTexts: Readonly<Record<KameaName, PlanetText>> = {
  saturn: {
    name: 'Saturn',
    day: 'Saturday',
    metal: 'lead',
    colour: 'black',
    theme: 'boundary and patience',
    meaning:
      'Saturn’s square is the smallest, nine cells and one hard centre. Tradition gives it to wishes that need a wall, a deadline or a long winter.',
    timing:
      'Saturn’s day is Saturday. Draw in the evening, when nothing more is expected of the day, and give the matter a term of months.',
  },
  jupiter: {
    name: 'Jupiter',
    day: 'Thursday',
    metal: 'tin',
    colour: 'blue',
    theme: 'breadth and good will',
    meaning:
      'Sixteen cells make Jupiter’s square, the one that craftsmen hung up for luck. It suits wishes in which somebody else should prosper too.',
    timing: 'Thursday belongs to Jupiter. Noon is a good hour, with a table, company and something to share.',
  },
  mars: {
    name: 'Mars',
    day: 'Tuesday',
    metal: 'iron',
    colour: 'red',
    theme: 'courage and beginnings',
    meaning:
      'The square of Mars counts to twenty-five and keeps thirteen at its heart. A wish that takes nerve goes here: the first step, the honest refusal, the contest.',
    timing: 'Tuesday is the day of Mars. Draw standing up, fast, and do the first real thing within the hour.',
  },
  sun: {
    name: 'Sun',
    day: 'Sunday',
    metal: 'gold',
    colour: 'gold',
    theme: 'clarity and presence',
    meaning:
      'The Sun has thirty-six cells, and is the first square with a cell for each letter, so that no two of yours have to share. Tradition links it with being seen as one is.',
    timing: 'Sunday carries the Sun’s name. The hour after sunrise is the customary one, facing a window.',
  },
  venus: {
    name: 'Venus',
    day: 'Friday',
    metal: 'copper',
    colour: 'green',
    theme: 'affection and form',
    meaning:
      'Forty-nine cells turn about a lone twenty-five in the square of Venus. Wishes of friendship, love and making things well are traced here.',
    timing: 'Friday is for Venus. Tidy the table first, put something on it that pleases you, and take your time.',
  },
  mercury: {
    name: 'Mercury',
    day: 'Wednesday',
    metal: 'quicksilver, or an alloy in its place',
    colour: 'orange',
    theme: 'words and roads',
    meaning:
      'Mercury’s sixty-four cells are as many as a chessboard has. Letters, learning, bargains and journeys are the matters that tradition assigns to it.',
    timing: 'Wednesday is Mercury’s. Draw between two errands, with the pen you write your letters with.',
  },
  moon: {
    name: 'Moon',
    day: 'Monday',
    metal: 'silver',
    colour: 'white',
    theme: 'dreams and returns',
    meaning:
      'The largest square, eighty-one cells, is the Moon’s. Letters lie far apart in it, and the line wanders: a fitting field for wishes about home, memory and what comes back.',
    timing:
      'Monday bears the Moon’s name. Many begin at a new moon what should grow, and lay aside what should end when it is full.',
  },
}
