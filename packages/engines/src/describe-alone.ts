import type { Description } from './engine.ts'

/** A text without statements beside it: where nothing is certain enough to rest a sentence on. */
export const describeAlone = (formatted: string): Description => ({
  formatted,
  recommendations: [],
  archetypalThemes: [],
  realityPatches: [],
  interpretation: [],
})
