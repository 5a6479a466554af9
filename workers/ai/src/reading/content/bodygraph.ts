import type { Theme } from './themes.ts'

/** What a value is about in a few words, and its themes, the strongest first. */
export type Gist = { core: string; themes: readonly Theme[] }

export const typeGists = {
  Generator: { core: 'energy that lasts once something has called it', themes: ['craft', 'patience'] },
  'Manifesting Generator': { core: 'quick energy that answers first and then leaps', themes: ['freedom', 'courage'] },
  Projector: { core: 'seeing how others work, and waiting to be asked', themes: ['direction', 'patience'] },
  Manifestor: { core: 'the impulse that sets things going', themes: ['beginning', 'freedom'] },
  Reflector: { core: 'mirroring a place, and taking a month over what matters', themes: ['patience', 'trust'] },
} as const satisfies Record<string, Gist>

export const authorityGists = {
  Emotional: { core: 'clarity that comes over several days', themes: ['feeling', 'patience'] },
  Sacral: { core: 'the yes or no that comes before words', themes: ['trust', 'craft'] },
  Splenic: { core: 'a knowing that comes before reasons', themes: ['trust', 'depth'] },
  Ego: { core: 'wanting a thing with the whole heart', themes: ['courage', 'direction'] },
  'Self-Projected': { core: 'finding out by speaking', themes: ['voice', 'direction'] },
  Mental: { core: 'clear thought in the right surroundings', themes: ['thought', 'closeness'] },
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
  None: { core: 'openness on every side', themes: ['trust', 'closeness'] },
  Single: { core: 'being all of one piece', themes: ['order', 'solitude'] },
  Split: { core: 'two halves in search of a bridge', themes: ['closeness', 'patience'] },
  'Triple Split': { core: 'three parts that take turns', themes: ['freedom', 'patience'] },
  'Quadruple Split': { core: 'four corners that all want a hearing', themes: ['patience', 'depth'] },
} as const satisfies Record<string, Gist>

export const centerGists: Readonly<Record<string, { defined: Gist; open: Gist }>> = {
  head: {
    defined: { core: 'a few lifelong questions', themes: ['thought', 'depth'] },
    open: { core: 'other people’s questions, and which of them to keep', themes: ['thought', 'release'] },
  },
  ajna: {
    defined: { core: 'a steady way of reaching conclusions', themes: ['thought', 'order'] },
    open: { core: 'room for several views at once', themes: ['thought', 'freedom'] },
  },
  throat: {
    defined: { core: 'a voice that people recognise', themes: ['voice', 'direction'] },
    open: { core: 'speech that takes its tone from the company', themes: ['voice', 'patience'] },
  },
  g: {
    defined: { core: 'a self that stays put', themes: ['direction', 'trust'] },
    open: { core: 'becoming yourself in the right places', themes: ['trust', 'freedom'] },
  },
  ego: {
    defined: { core: 'promises with weight behind them', themes: ['courage', 'order'] },
    open: { core: 'nothing to prove', themes: ['release', 'trust'] },
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
    open: { core: 'the feelings of other people', themes: ['feeling', 'care'] },
  },
  root: {
    defined: { core: 'a tempo of your own under pressure', themes: ['order', 'courage'] },
    open: { core: 'deciding for yourself what a day contains', themes: ['release', 'order'] },
  },
}

/** The 36 channels in a few words; their themes are those of their gates. */
export const channelCores: Readonly<Record<string, string>> = {
  '1-8': 'a style of your own, put on show',
  '2-14': 'means that gather around a chosen way',
  '3-60': 'change that arrives in pulses',
  '4-63': 'a doubt and its answer, round and round',
  '5-15': 'a rhythm that others fall in with',
  '6-59': 'walls that come down, and when they should',
  '7-31': 'leading because others asked for it',
  '9-52': 'long attention to one thing',
  '10-20': 'self-respect without rehearsal',
  '10-34': 'acting from conviction',
  '10-57': 'an ear for what is good for you',
  '11-56': 'ideas turned into stories',
  '12-22': 'saying a feeling well, at its hour',
  '13-33': 'stories kept until they can be told',
  '16-48': 'talent deepened by practice',
  '17-62': 'views put into order and named',
  '18-58': 'mending a thing for the joy of it',
  '19-49': 'needs, and what may be asked of whom',
  '20-34': 'busy energy that wants to be used now',
  '20-57': 'a hunch spoken at once',
  '21-45': 'looking after what belongs to all',
  '23-43': 'an odd insight made plain',
  '24-61': 'a question that returns until it opens',
  '25-51': 'an innocent leap',
  '26-44': 'knowing what people will want',
  '27-50': 'looking after what has to grow',
  '28-38': 'a fight for what gives life meaning',
  '29-46': 'a whole yes, and what it leads to',
  '30-41': 'longing for a feeling not had before',
  '32-54': 'ambition that can wait for its price',
  '34-57': 'quick strength that listens',
  '35-36': 'the pull of what has not been tried',
  '37-40': 'a bargain between work and warmth',
  '39-55': 'moods, and whatever stirs them',
  '42-53': 'things begun and seen to their end',
  '47-64': 'sense made out of pictures from the past',
}

/** Where the keynote of a gate is no noun phrase, one in its place. */
export const gateCores: Readonly<Record<number, string>> = {
  20: 'being awake in the present',
  35: 'hunger for the next experience',
  47: 'being pressed until meaning appears',
  60: 'a fixed limit that gives form to the new',
  61: 'being at home with mystery',
}
