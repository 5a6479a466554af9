import type { Gist } from './bodygraph.ts'

/** Core numbers of numerology. */
export const numberGists: Readonly<Record<number, Gist>> = {
  1: { core: 'first steps and a mind of your own', themes: ['beginning', 'freedom'] },
  2: { core: 'the space between people', themes: ['closeness', 'patience'] },
  3: { core: 'making things heard', themes: ['voice', 'delight'] },
  4: { core: 'building what holds on an ordinary day', themes: ['order', 'craft'] },
  5: { core: 'room to move', themes: ['freedom', 'courage'] },
  6: { core: 'looking after what is yours', themes: ['care', 'closeness'] },
  7: { core: 'quiet, and finding out', themes: ['solitude', 'thought'] },
  8: { core: 'responsibility on a large scale', themes: ['direction', 'order'] },
  9: { core: 'giving away and finishing well', themes: ['release', 'care'] },
  11: { core: 'a fine ear for what is in the air', themes: ['trust', 'voice'] },
  22: { core: 'large plans made with present hands', themes: ['craft', 'direction'] },
  33: { core: 'teaching by the way you live', themes: ['care', 'voice'] },
}

/** The nine steps of a personal year, month or day. */
export const cycleGists: Readonly<Record<number, Gist>> = {
  1: { core: 'a beginning', themes: ['beginning', 'courage'] },
  2: { core: 'joining forces and listening', themes: ['closeness', 'patience'] },
  3: { core: 'being seen and heard', themes: ['voice', 'delight'] },
  4: { core: 'walls, schedules and repairs', themes: ['order', 'craft'] },
  5: { core: 'changes of plan', themes: ['freedom', 'courage'] },
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
  13: { core: 'effort that has to be steady', themes: ['patience', 'craft'] },
  14: { core: 'freedom used well', themes: ['freedom', 'order'] },
  16: { core: 'a proud structure and a simpler one after it', themes: ['release', 'depth'] },
  19: { core: 'independence that learns to accept help', themes: ['freedom', 'closeness'] },
}

/** How two numbers of one position go together, by our matching of families. */
export const pairGists: Readonly<Record<string, Gist>> = {
  same: { core: 'likeness', themes: ['closeness', 'trust'] },
  family: { core: 'one pace and one measure', themes: ['closeness', 'delight'] },
  parity: { core: 'a common rhythm in different houses', themes: ['closeness', 'patience'] },
  contrast: { core: 'what each would have to learn from the other', themes: ['closeness', 'courage'] },
}
