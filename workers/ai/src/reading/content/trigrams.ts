import type { Gist } from './bodygraph.ts'

/** The eight trigrams by the name of their image. */
export const trigramGists: Readonly<Record<string, Gist>> = {
  Earth: { core: 'carrying and bringing to fruit', themes: ['care', 'patience'] },
  Thunder: { core: 'a first jolt', themes: ['beginning', 'courage'] },
  Water: { core: 'depth, and flowing on through it', themes: ['depth', 'courage'] },
  Lake: { core: 'gladness and talk', themes: ['delight', 'voice'] },
  Mountain: { core: 'stopping and settling', themes: ['solitude', 'patience'] },
  Fire: { core: 'light that depends on what it burns', themes: ['thought', 'closeness'] },
  Wind: { core: 'entering gently where force cannot', themes: ['patience', 'trust'] },
  Heaven: { core: 'strength that keeps moving', themes: ['direction', 'courage'] },
}

export const changeGists: Readonly<Record<string, Gist>> = {
  still: { core: 'a situation that holds as it is', themes: ['patience', 'depth'] },
  moving: { core: 'a situation on its way to another', themes: ['release', 'beginning'] },
}

/** What the place of a line within a figure stands for, from the bottom up. */
export const lineGists: Readonly<Record<number, Gist>> = {
  1: { core: 'the first stir of a matter', themes: ['beginning', 'patience'] },
  2: { core: 'the matter seen from within', themes: ['trust', 'care'] },
  3: { core: 'a step across that is never easy', themes: ['courage', 'release'] },
  4: { core: 'the approach to whoever decides', themes: ['closeness', 'patience'] },
  5: { core: 'the place from which a thing is led', themes: ['direction', 'order'] },
  6: { core: 'the point at which a thing is over or has gone too far', themes: ['release', 'depth'] },
}
