import type { Theme } from './themes.ts'

/** What a value is about in a few words, and its themes, the strongest first. */
export type Gist = { core: string; themes: readonly Theme[] }

export const typeGists = {
  Generator: { core: 'energy that lasts once something has called it', themes: ['craft', 'patience'] },
  'Manifesting Generator': { core: 'quick energy that answers first and then leaps', themes: ['freedom', 'courage'] },
  Projector: { core: 'seeing how others work, and waiting to be asked', themes: ['direction', 'patience'] },
  Manifestor: { core: 'setting things in motion without waiting', themes: ['beginning', 'freedom'] },
  Reflector: { core: 'mirroring a place, and taking a month over what matters', themes: ['patience', 'trust'] },
} as const satisfies Record<string, Gist>

export const authorityGists = {
  Emotional: { core: 'clarity that comes over several days', themes: ['feeling', 'patience'] },
  Sacral: { core: 'the yes or no that comes before words', themes: ['trust', 'craft'] },
  Splenic: { core: 'a quiet hint that speaks only once', themes: ['trust', 'depth'] },
  Ego: { core: 'wanting a thing with the whole heart', themes: ['courage', 'direction'] },
  'Self-Projected': { core: 'hearing the truth in your own voice', themes: ['voice', 'direction'] },
  Mental: { core: 'thinking aloud in good company and in good rooms', themes: ['thought', 'closeness'] },
  Lunar: { core: 'a decision carried through a whole month', themes: ['patience', 'depth'] },
} as const satisfies Record<string, Gist>

/** The six lines of which a profile has two. */
export const lineGists: Readonly<Record<number, { core: string; theme: Theme }>> = {
  1: { core: 'solid ground', theme: 'depth' },
  2: { core: 'a gift that wants to be left in peace', theme: 'solitude' },
  3: { core: 'learning by trying', theme: 'courage' },
  4: { core: 'the people you know', theme: 'closeness' },
  5: { core: 'practical help for strangers', theme: 'direction' },
  6: { core: 'the long view', theme: 'trust' },
}

export const definitionGists = {
  None: { core: 'taking in each setting whole', themes: ['trust', 'closeness'] },
  Single: { core: 'being all of one piece', themes: ['order', 'solitude'] },
  Split: { core: 'two halves in search of a bridge', themes: ['closeness', 'patience'] },
  'Triple Split': { core: 'three parts that take turns', themes: ['freedom', 'patience'] },
  'Quadruple Split': { core: 'four corners that all want a hearing', themes: ['patience', 'depth'] },
} as const satisfies Record<string, Gist>

export const centerGists: Readonly<Record<string, { defined: Gist; open: Gist }>> = {
  head: {
    defined: { core: 'a list of questions all your own', themes: ['thought', 'depth'] },
    open: { core: 'other people’s questions, and which of them to keep', themes: ['thought', 'release'] },
  },
  ajna: {
    defined: { core: 'a steady way of reaching conclusions', themes: ['thought', 'order'] },
    open: { core: 'room for several views at once', themes: ['thought', 'freedom'] },
  },
  throat: {
    defined: { core: 'a voice that people recognise', themes: ['voice', 'direction'] },
    open: { core: 'a voice that changes with the room', themes: ['voice', 'patience'] },
  },
  g: {
    defined: { core: 'a steady sense of who you are', themes: ['direction', 'trust'] },
    open: { core: 'becoming yourself in the right places', themes: ['trust', 'freedom'] },
  },
  ego: {
    defined: { core: 'promises with weight behind them', themes: ['courage', 'order'] },
    open: { core: 'a will that comes and goes', themes: ['release', 'trust'] },
  },
  spleen: {
    defined: { core: 'a hunch that arrives once and in time', themes: ['trust', 'depth'] },
    open: { core: 'a fine sense for ease and unease', themes: ['care', 'release'] },
  },
  sacral: {
    defined: { core: 'staying power', themes: ['craft', 'patience'] },
    open: { core: 'knowing when enough is enough', themes: ['release', 'solitude'] },
  },
  solar_plexus: {
    defined: { core: 'feelings that move in waves', themes: ['feeling', 'patience'] },
    open: { core: 'sensing the mood of a room before anyone names it', themes: ['feeling', 'care'] },
  },
  root: {
    defined: { core: 'a tempo of your own under pressure', themes: ['order', 'courage'] },
    open: { core: 'deciding for yourself what a day contains', themes: ['release', 'order'] },
  },
}
