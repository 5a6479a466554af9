import type { Gist } from './bodygraph.ts'

/** Core numbers of numerology. */
export const numberGists: Readonly<Record<number, Gist>> = {
  1: { core: 'first steps and a mind of your own', themes: ['beginning', 'freedom'] },
  2: { core: 'tact and partnership', themes: ['closeness', 'patience'] },
  3: { core: 'words that want an audience', themes: ['voice', 'delight'] },
  4: { core: 'an order that holds on ordinary days', themes: ['order', 'craft'] },
  5: { core: 'room to move', themes: ['freedom', 'courage'] },
  6: { core: 'looking after what is yours', themes: ['care', 'closeness'] },
  7: { core: 'quiet and long questions', themes: ['solitude', 'thought'] },
  8: { core: 'responsibility on a large scale', themes: ['direction', 'order'] },
  9: { core: 'a wide heart and good endings', themes: ['release', 'care'] },
  11: { core: 'inspiration that has to be grounded', themes: ['trust', 'voice'] },
  22: { core: 'large plans made with present hands', themes: ['craft', 'direction'] },
  33: { core: 'a kindness that others learn from', themes: ['care', 'voice'] },
}

/** The nine steps of a personal year, month or day. */
export const cycleGists: Readonly<Record<number, Gist>> = {
  1: { core: 'a beginning', themes: ['beginning', 'courage'] },
  2: { core: 'joining forces and listening', themes: ['closeness', 'patience'] },
  3: { core: 'being seen and heard', themes: ['voice', 'delight'] },
  4: { core: 'walls, schedules and repairs', themes: ['order', 'craft'] },
  5: { core: 'movement and open doors', themes: ['freedom', 'courage'] },
  6: { core: 'home and promises', themes: ['care', 'closeness'] },
  7: { core: 'study and withdrawal', themes: ['solitude', 'thought'] },
  8: { core: 'decisions of weight', themes: ['direction', 'courage'] },
  9: { core: 'endings and thanks', themes: ['release', 'care'] },
}

export const challengeGists: Readonly<Record<number, Gist>> = {
  0: { core: 'choosing your own difficulty', themes: ['freedom', 'direction'] },
  1: { core: 'standing by your own judgement', themes: ['courage', 'freedom'] },
  2: { core: 'being sensitive without being governed by it', themes: ['feeling', 'closeness'] },
  3: { core: 'speaking up, and staying with one thing', themes: ['voice', 'craft'] },
  4: { core: 'making peace with limits', themes: ['order', 'release'] },
  5: { core: 'changing for a reason', themes: ['freedom', 'direction'] },
  6: { core: 'letting people be imperfect', themes: ['care', 'release'] },
  7: { core: 'trusting before you are certain', themes: ['trust', 'thought'] },
  8: { core: 'holding power lightly', themes: ['direction', 'release'] },
}

export const debtGists: Readonly<Record<number, Gist>> = {
  13: { core: 'small, regular work', themes: ['patience', 'craft'] },
  14: { core: 'liberty within measure', themes: ['freedom', 'order'] },
  16: { core: 'humility after a fall', themes: ['release', 'depth'] },
  19: { core: 'standing alone, and accepting help', themes: ['freedom', 'closeness'] },
}

/** How two numbers of one position go together, by our matching of families. */
export const pairGists: Readonly<Record<string, Gist>> = {
  same: { core: 'likeness', themes: ['closeness', 'trust'] },
  family: { core: 'one pace and one measure', themes: ['closeness', 'delight'] },
  parity: { core: 'a common rhythm in different houses', themes: ['closeness', 'patience'] },
  contrast: { core: 'what each would have to learn from the other', themes: ['closeness', 'courage'] },
}
