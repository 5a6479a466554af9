/** How the two Suns of a chart stand to each other; follows from the profile. */
export type CrossAngle = 'Right Angle' | 'Left Angle' | 'Juxtaposition'

/** A published name without prefix and number, as in "Right Angle Cross of The Sphinx"; `variants` are other wordings in print. */
export type CrossName = { name: string; variants?: readonly string[] }

type Family = CrossName & { gates: readonly number[] }

const byGate = (families: readonly Family[]): Record<number, CrossName> =>
  Object.fromEntries(families.flatMap(({ gates, ...cross }) => gates.map((gate) => [gate, cross])))

// Sixteen crosses of four gates, a quarter of the wheel apart: each gate of a cross is the personality Sun in one season.
const rightAngle: readonly Family[] = [
  { name: 'The Sphinx', gates: [13, 2, 7, 1] },
  { name: 'Explanation', gates: [49, 23, 4, 43] },
  { name: 'Contagion', gates: [30, 8, 29, 14] },
  { name: 'The Sleeping Phoenix', gates: [55, 20, 59, 34] },
  { name: 'Planning', gates: [37, 16, 40, 9] },
  { name: 'Consciousness', gates: [63, 35, 64, 5] },
  { name: 'Rulership', gates: [22, 45, 47, 26] },
  { name: 'Eden', variants: ['The Eden'], gates: [36, 12, 6, 11] },
  { name: 'The Vessel of Love', gates: [25, 15, 46, 10] },
  { name: 'Service', gates: [17, 52, 18, 58] },
  { name: 'Tension', gates: [21, 39, 48, 38] },
  { name: 'Penetration', gates: [51, 53, 57, 54] },
  { name: 'Maya', variants: ['The Maya'], gates: [42, 62, 32, 61] },
  { name: 'Laws', gates: [3, 56, 50, 60] },
  { name: 'The Unexpected', gates: [27, 31, 28, 41] },
  { name: 'The Four Ways', gates: [24, 33, 44, 19] },
]

// Thirty-two crosses of two gates, opposite on the wheel.
const leftAngle: readonly Family[] = [
  { name: 'Masks', gates: [13, 7] },
  { name: 'Revolution', gates: [49, 4] },
  { name: 'Industry', gates: [30, 29] },
  { name: 'Spirit', gates: [55, 59] },
  { name: 'Migration', gates: [37, 40] },
  { name: 'Dominion', gates: [63, 64] },
  { name: 'Informing', gates: [22, 47] },
  { name: 'The Plane', gates: [36, 6] },
  { name: 'Healing', gates: [25, 46] },
  { name: 'Upheaval', gates: [17, 18] },
  { name: 'Endeavor', variants: ['Endeavour'], gates: [21, 48] },
  { name: 'The Clarion', gates: [51, 57] },
  { name: 'Limitation', gates: [42, 32] },
  { name: 'Wishes', gates: [3, 50] },
  { name: 'Alignment', gates: [27, 28] },
  { name: 'Incarnation', gates: [24, 44] },
  { name: 'Defiance', gates: [2, 1] },
  { name: 'Dedication', gates: [23, 43] },
  { name: 'Uncertainty', gates: [8, 14] },
  { name: 'Duality', gates: [20, 34] },
  { name: 'Identification', gates: [16, 9] },
  { name: 'Separation', gates: [35, 5] },
  { name: 'Confrontation', gates: [45, 26] },
  { name: 'Education', gates: [12, 11] },
  { name: 'Prevention', gates: [15, 10] },
  { name: 'Demands', gates: [52, 58] },
  { name: 'Individualism', gates: [39, 38] },
  { name: 'Cycles', gates: [53, 54] },
  { name: 'Obscuration', gates: [62, 61] },
  { name: 'Distraction', gates: [56, 60] },
  { name: 'The Alpha', gates: [31, 41] },
  { name: 'Refinement', gates: [33, 19] },
]

const juxtaposition: Record<number, CrossName> = {
  1: { name: 'Self-Expression' },
  2: { name: 'The Driver' },
  3: { name: 'Mutation' },
  4: { name: 'Formulization', variants: ['Formulation'] },
  5: { name: 'Habits' },
  6: { name: 'Conflict' },
  7: { name: 'Interaction' },
  8: { name: 'Contribution' },
  9: { name: 'Focus' },
  10: { name: 'Behavior' },
  11: { name: 'Ideas' },
  12: { name: 'Articulation' },
  13: { name: 'Listening' },
  14: { name: 'Empowering' },
  15: { name: 'Extremes' },
  16: { name: 'Experimentation' },
  17: { name: 'Opinions' },
  18: { name: 'Correction' },
  19: { name: 'Need' },
  20: { name: 'The Now' },
  21: { name: 'Control' },
  22: { name: 'Grace' },
  23: { name: 'Assimilation' },
  24: { name: 'Rationalization' },
  25: { name: 'Innocence' },
  26: { name: 'The Trickster' },
  27: { name: 'Caring' },
  28: { name: 'Risks' },
  29: { name: 'Commitment' },
  30: { name: 'Fates' },
  31: { name: 'Influence' },
  32: { name: 'Conservation' },
  33: { name: 'Retreat' },
  34: { name: 'Power' },
  35: { name: 'Experience' },
  36: { name: 'Crisis' },
  37: { name: 'Bargains' },
  38: { name: 'Opposition' },
  39: { name: 'Provocation' },
  40: { name: 'Denial' },
  41: { name: 'Fantasy' },
  42: { name: 'Completion' },
  43: { name: 'Insight' },
  44: { name: 'Alertness' },
  45: { name: 'Possession' },
  46: { name: 'Serendipity' },
  47: { name: 'Oppression' },
  48: { name: 'Depth' },
  49: { name: 'Principles' },
  50: { name: 'Values' },
  51: { name: 'Shock' },
  52: { name: 'Stillness' },
  53: { name: 'Beginnings' },
  54: { name: 'Ambition' },
  55: { name: 'Moods' },
  56: { name: 'Stimulation' },
  57: { name: 'Intuition' },
  58: { name: 'Vitality' },
  59: { name: 'Strategy' },
  60: { name: 'Limitation' },
  61: { name: 'Thinking' },
  62: { name: 'Detail' },
  63: { name: 'Doubts' },
  64: { name: 'Confusion' },
}

/** The 192 incarnation cross names by angle and gate of the personality Sun (1–64). Sources: README.md. */
export const crossNames: Record<CrossAngle, Record<number, CrossName>> = {
  'Right Angle': byGate(rightAngle),
  'Left Angle': byGate(leftAngle),
  Juxtaposition: juxtaposition,
}

/** What each angle adds to the reading of a cross. */
export const crossAngles: Record<CrossAngle, { name: string; text: string }> = {
  'Right Angle': {
    name: 'Personal path',
    text: 'Your direction grows out of your own investigations and relationships. You are not asked to carry a message for everyone; working through what life brings you is contribution enough, and others learn from watching.',
  },
  'Left Angle': {
    name: 'Shared path',
    text: 'Your direction is tied up with other people from the outset. Encounters that look accidental keep turning you, and you keep turning them, so the company you accept matters as much as the plans you make.',
  },
  Juxtaposition: {
    name: 'Fixed path',
    text: 'You stand between the personal and the shared. One theme runs through your days with unusual steadiness, like a train on its own rails: you rarely change course, and people come aboard for the stretch they need.',
  },
}
