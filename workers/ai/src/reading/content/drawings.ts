import type { Gist } from './bodygraph.ts'

/** The twelve patterns of sacred geometry. */
export const patternGists: Readonly<Record<string, Gist>> = {
  mandala: { core: 'a middle that holds what is scattered', themes: ['order', 'depth'] },
  seed_of_life: { core: 'one first step, repeated', themes: ['beginning', 'order'] },
  flower_of_life: { core: 'circles that overlap with all their neighbours', themes: ['closeness', 'patience'] },
  fruit_of_life: { core: 'touching without crossing', themes: ['closeness', 'freedom'] },
  metatron_cube: { core: 'everything joined to everything', themes: ['thought', 'order'] },
  tree_of_life: { core: 'the road from an idea to the table', themes: ['craft', 'direction'] },
  torus: { core: 'what goes out and what comes back', themes: ['release', 'trust'] },
  sri_yantra: { core: 'many demands meeting in one point', themes: ['depth', 'patience'] },
  golden_spiral: { core: 'growth that keeps its shape', themes: ['patience', 'trust'] },
  platonic_solid: { core: 'standing firm on any of its faces', themes: ['order', 'craft'] },
  vesica_piscis: { core: 'a space that two share', themes: ['closeness', 'trust'] },
  personal: { core: 'words turned into a line', themes: ['voice', 'craft'] },
}

/** How a figure can be moved so that it looks the same. */
export const symmetryGists: Readonly<Record<string, Gist & { text: string }>> = {
  none: {
    core: 'a way that looks the same from nowhere else',
    themes: ['freedom', 'direction'],
    text: 'No turn brings this figure back onto itself, so it has a beginning, an end, and a side from which you came.',
  },
  mirror: {
    core: 'two halves that answer each other',
    themes: ['closeness', 'order'],
    text: 'One half of the figure repeats the other in a mirror, and the line between them is the only place that belongs to both.',
  },
  turning: {
    core: 'the same view from many sides',
    themes: ['order', 'patience'],
    text: 'Turn the figure, and after a part of the round it stands as though nothing had happened.',
  },
}

export const ratioGists: Readonly<Record<string, Gist & { text: string }>> = {
  any: {
    core: 'a proportion that can be checked with a ruler',
    themes: ['craft', 'trust'],
    text: 'What the figure claims about itself was counted in the drawing, which is rarer in symbols than it should be.',
  },
}

/** How the letters of a sigil are joined. */
export const connectionGists: Readonly<Record<string, Gist>> = {
  sequential: { core: 'saying things in their order', themes: ['voice', 'order'] },
  star: { core: 'leaps that come home again', themes: ['freedom', 'courage'] },
  web: { core: 'letters that hold on to one another', themes: ['closeness', 'patience'] },
  organic: { core: 'a line that never breaks', themes: ['trust', 'delight'] },
}

/** Where the line of a sigil goes on the whole. */
export const flowGists: Readonly<Record<string, Gist>> = {
  rising: { core: 'a wish that climbs', themes: ['beginning', 'courage'] },
  falling: { core: 'a wish that settles', themes: ['release', 'patience'] },
  turning: { core: 'a wish that circles its middle', themes: ['depth', 'patience'] },
  crossing: { core: 'a wish that looks both ways', themes: ['thought', 'freedom'] },
  still: { core: 'a wish come to rest', themes: ['solitude', 'depth'] },
}

export const strokeGists: Readonly<Record<string, Gist>> = {
  fire: { core: 'starting something', themes: ['beginning', 'courage'] },
  water: { core: 'looking for a place to gather', themes: ['feeling', 'trust'] },
  air: { core: 'exchange and open space', themes: ['voice', 'thought'] },
  earth: { core: 'keeping what there is', themes: ['patience', 'care'] },
}

/** The planets of the squares, by name. */
export const squareGists: Readonly<Record<string, Gist>> = {
  Saturn: { core: 'boundary and patience', themes: ['patience', 'order'] },
  Jupiter: { core: 'breadth and good will', themes: ['trust', 'care'] },
  Mars: { core: 'courage and first steps', themes: ['courage', 'beginning'] },
  Sun: { core: 'clarity and presence', themes: ['direction', 'voice'] },
  Venus: { core: 'affection and form', themes: ['closeness', 'delight'] },
  Mercury: { core: 'words and roads', themes: ['voice', 'thought'] },
  Moon: { core: 'dreams and returns', themes: ['feeling', 'depth'] },
}

/** Ways of making a sigil. */
export const methodGists: Readonly<Record<string, Gist & { phrase: string; text: string }>> = {
  traditional: {
    phrase: 'the wheel of letters',
    core: 'a circle on which every letter has its place',
    themes: ['order', 'voice'],
    text: 'Traced on a wheel, a sentence becomes a path, and a word that repeats itself has to cross its own tracks.',
  },
  geometric: {
    phrase: 'the square of numbers',
    core: 'a grid in which every line adds up to the same',
    themes: ['order', 'thought'],
    text: 'Traced over a square, letters turn into numbers first, and the wish goes where the sums are equal.',
  },
  hybrid: {
    phrase: 'the square within the wheel',
    core: 'two orders in one drawing',
    themes: ['order', 'closeness'],
    text: 'Wheel and square disagree about where a letter belongs, and the line has to satisfy both.',
  },
  personal: {
    phrase: 'the wheel that begins with your own signs',
    core: 'an alphabet of your own',
    themes: ['freedom', 'voice'],
    text: 'Where the wheel begins with signs that you chose, nobody else can read the line without asking you.',
  },
}
