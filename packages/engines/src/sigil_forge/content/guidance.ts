import type { ElementName, Flow } from '../analyse.ts'
import type { ConnectionStyle } from '../strokes.ts'

export const chargingMethods = ['visualization', 'elemental', 'planetary', 'personal'] as const
export type ChargingMethod = (typeof chargingMethods)[number]

/** What people customarily do with a finished sigil. Ritual as a way of paying attention; nothing is promised. */
export const chargingTexts: Readonly<Record<ChargingMethod, string>> = {
  visualization:
    'Sit with the drawing for five to ten minutes. Let your eyes follow the line from the ring to the bar, again and again, and picture the wish as something that has happened. When you notice you are thinking about supper, stop.',
  elemental:
    'Take the drawing out to meet its element: into the wind, beside running water, under the open sky, or near a candle that you do not leave alone. Stay a while, name the wish once, and go in without looking back.',
  planetary:
    'Wait for the day of the planet whose square you used. Draw the line once more by hand, cell after cell, saying each letter as you reach it.',
  personal:
    'Give the drawing something of your own: a song, a dance, a lap of the park, a quarter of an hour of your best attention. The old advice is to end it with laughter.',
}

/** When no way of charging was named. */
export const chargingUnnamed =
  'Any way of giving it your whole attention for a short time will do: gazing, walking, humming, or redrawing it from memory. Name a charging_method for something more particular.'

export const meditationTexts: Readonly<Record<Flow, string>> = {
  rising:
    'Your line climbs on the whole. Follow it upwards with one in-breath, rest at the bar, and let the breath go without following anything.',
  falling:
    'The line comes down as it goes. Start at the ring with your breath held lightly, travel with the out-breath, and arrive at the bar as though setting down a bag.',
  crossing:
    'This line crosses from side to side. Let your gaze walk along it at the speed of somebody with time, and turn the page a quarter now and then to see it afresh.',
  turning:
    'The strokes circle about the middle. Look at the still place inside, not at the lines, and allow the figure to turn by itself at the edge of your sight.',
  still: 'There is a single point here and no road. Look at the ring until it stops being a letter.',
}

export const placementTexts: Readonly<Record<ElementName | 'mixed', string>> = {
  fire: 'Where work begins: above the desk, inside the toolbox, on the first page of a notebook.',
  water: 'Somewhere you pass in a quiet mood, such as a bedside drawer or beneath a glass you drink from each morning.',
  air: 'In motion with you: folded in a wallet, on the lock screen of a telephone, as a bookmark.',
  earth: 'Close to the ground and rarely moved, under a plant pot or behind a picture frame.',
  mixed: 'Wherever your eye falls on it by chance. Being half noticed is all that tradition asks of a sigil.',
}

export const timingUnnamed =
  'No planet’s square was used, so no day is prescribed. Choose an hour in which nobody needs you, and use the same one if you repeat it.'

export const destructionTexts: Readonly<Record<ElementName | 'mixed', string>> = {
  fire: 'When the matter is settled, or given up, let the paper go. If you burn it, do so outdoors over a fireproof dish with water at hand; tearing it up does as well.',
  water:
    'Once it has served, soak the paper until the ink runs, then put the pulp with the waste paper. Rivers need no ink.',
  air: 'Tear it into strips when its time is over and recycle them on different days, or delete the file and empty the bin.',
  earth: 'Fold it small at the end and lay it in a flowerpot, pencil on plain paper being the kindest to the soil.',
  mixed:
    'Keep it until you have forgotten what it meant. Then it may be thrown away like any other drawing, which was the point.',
}

export const elementTexts: Readonly<Record<ElementName, { name: string; meaning: string }>> = {
  fire: {
    name: 'Fire',
    meaning: 'Most strokes rise. In the old scheme of elements that is the way of fire: a wish that starts something.',
  },
  water: {
    name: 'Water',
    meaning:
      'Falling strokes have the majority, and falling is what water does: this wish looks for the place where it can gather.',
  },
  air: {
    name: 'Air',
    meaning: 'The figure runs level for the most part, like air, which lies between things and carries words across.',
  },
  earth: {
    name: 'Earth',
    meaning: 'Loops prevail, lines that stay where they are. Tradition would call it earth, a wish about keeping.',
  },
}

export const connectionTexts: Readonly<Record<ConnectionStyle, string>> = {
  sequential: 'One line runs through the letters in the order in which you wrote them.',
  star: 'The line leaps by the same number of letters each time until it has touched them all and is home again.',
  web: 'Each letter holds on to the next and to the one after it, so that the figure would survive a cut.',
  organic: 'A single curve passes through every letter in turn without a corner.',
}

/** One small observation to make; with a way to find that nothing happened. */
export const experiments = [
  'Write the wish on a separate paper, date it, and seal it. Look at the sigil for a week, then leave it. Open the paper after two months and judge as if it were somebody else’s.',
  'Show the drawing to a friend without a word about what it stands for, and ask what it makes them think of. Compare it with what you meant.',
  'Redraw the figure from memory tomorrow. What you have changed without noticing is yours, and might improve it.',
] as const
