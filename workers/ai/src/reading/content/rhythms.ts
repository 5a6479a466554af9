import type { Gist } from './bodygraph.ts'
import type { Theme } from './themes.ts'

/** What the tradition ties a cycle to, in a few words. */
export const rhythmNouns: Readonly<Record<string, { noun: string; theme: Theme }>> = {
  physical: { noun: 'drive', theme: 'craft' },
  emotional: { noun: 'feeling', theme: 'feeling' },
  intellectual: { noun: 'thought', theme: 'thought' },
  intuitive: { noun: 'intuition', theme: 'trust' },
  aesthetic: { noun: 'the eye for form', theme: 'delight' },
  spiritual: { noun: 'the wide view', theme: 'depth' },
}

/** What a phase does with it; follows the noun. */
export const phaseEndings: Readonly<Record<string, { ending: string; theme: Theme }>> = {
  rising: { ending: 'gathering speed', theme: 'beginning' },
  peak: { ending: 'in full flood', theme: 'courage' },
  falling: { ending: 'on the way down', theme: 'release' },
  valley: { ending: 'at rest', theme: 'solitude' },
  critical: { ending: 'changing sides', theme: 'patience' },
}

export const trendGists: Readonly<Record<string, Gist>> = {
  ascending: { core: 'a general rise', themes: ['beginning', 'courage'] },
  descending: { core: 'a general ebb', themes: ['release', 'patience'] },
  mixed: { core: 'a balance of up and down', themes: ['order', 'closeness'] },
  stable: { core: 'a pause at the turn', themes: ['patience', 'depth'] },
}

/** How the curves of two people go together. */
export const stepGists: Readonly<Record<string, Gist>> = {
  close: { core: 'keeping step', themes: ['closeness', 'delight'] },
  partial: { core: 'a partial overlap', themes: ['closeness', 'patience'] },
  opposed: { core: 'taking turns', themes: ['closeness', 'release'] },
}
