import type { SequenceId } from '../spheres.ts'

/** The three paths, and the group of spheres beside them. Names of sequences and spheres are those of the tradition. */
export const sequences: Readonly<Record<SequenceId, { name: string; text: string }>> = {
  activation: {
    name: 'Activation Sequence',
    text: 'Two lights and their opposites: what you do, what that asks you to learn, what shines out of you unnoticed, and the ground under all of it. Walk it as a question about purpose.',
  },
  venus: {
    name: 'Venus Sequence',
    text: 'From the people you draw towards you back through the growing years, in the order of their undoing: thought, feeling, trust, and the old bruise at the centre. Walk it slowly, as a question about love.',
  },
  pearl: {
    name: 'Pearl Sequence',
    text: 'The centre of the heart’s path turns into a talent, seeks its company, finds its own face and ends in something simple. Walk it as a question about what is enough, and how you share it.',
  },
  further: {
    name: 'Further spheres',
    text: 'Three places beside the paths: how you reach other minds, what keeps you steady over decades, and where you break the mould with your whole generation.',
  },
}
