import type { SequenceId } from '../spheres.ts'

/** One of the six lines, by our own name for it, with a text for the spheres of each sequence. */
export type LineText = { name: string; texts: Readonly<Record<SequenceId, string>> }

/** The six lines (1–6), bottom line of the hexagram first. */
export const lines: Readonly<Record<number, LineText>> = {
  1: {
    name: 'Foundation',
    texts: {
      activation: 'You live this key from the ground up: study it, test the floor, and it will carry weight.',
      venus:
        'Security decides how close you come. Trust is laid stone by stone, and one shaky stone is noticed at once.',
      pearl: 'Prosperity here begins with something you know thoroughly and could teach in your sleep.',
      further: 'This theme asks for solid basics before it asks for style.',
    },
  },
  2: {
    name: 'Natural Ease',
    texts: {
      activation: 'It comes so easily that you may overlook it; others call it out of you when you are at play.',
      venus: 'You need a room of your own inside every bond. Left in peace, you come out dancing; stared at, you hide.',
      pearl: 'What you do without trying is worth most, so do more of it and let the right people come knocking.',
      further: 'Leave it alone and it works; interfere and it turns shy.',
    },
  },
  3: {
    name: 'Trial and Error',
    texts: {
      activation:
        'You learn this one by collision, and after enough bumps nobody can tell you anything false about it.',
      venus: 'Bonds are made, broken and made again while you find out what holds. Change keeps your love alive.',
      pearl: 'Try many doors and mourn none for long; experience is the capital that cannot be lost.',
      further: 'Expect detours here, and keep the notes you took on them.',
    },
  },
  4: {
    name: 'The Circle of Friends',
    texts: {
      activation: 'It travels through people who know you; warmth is how this key gets out of the house.',
      venus:
        'Your heart opens among the familiar and shuts when it is let down. A kind word reopens it sooner than an apology.',
      pearl:
        'Chances come by way of friendship, so a kindness is never wasted, and networks matter less than loyalties.',
      further: 'Look for this theme in your circle, where it is given and received.',
    },
  },
  5: {
    name: 'The Called-Upon',
    texts: {
      activation: 'Others see a solution in you. Bring something practical, then leave before the halo slips.',
      venus:
        'People fall for what they project on you, and fall out with it too. Let them meet the ordinary person early.',
      pearl: 'You prosper by being useful to strangers at the right moment, under your own conditions.',
      further: 'Here expectations find you first; choose which of them are yours.',
    },
  },
  6: {
    name: 'The Wide View',
    texts: {
      activation:
        'It ripens late. You try, you watch from above, and in the end you are simply what you were looking for.',
      venus: 'You keep a roof’s height between yourself and others until you are sure. Coming down is the whole art.',
      pearl: 'Patience pays. What you stand for in later years does its work without being advertised.',
      further: 'Time is the teacher of this theme, and it is in no haste.',
    },
  },
}
