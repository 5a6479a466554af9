/**
 * Colours of all pictures: CSS variables that the web app sets for its two schemes, each with a middle tone that reads
 * on white and on black. Never the only carrier of a meaning: shape, dash or letter says it too.
 */
export const palette = {
  ink: 'var(--picture-ink, currentColor)',
  quiet: 'var(--picture-quiet, #7d8494)',
  line: 'var(--picture-line, #858b9b)',
  ground: 'var(--picture-ground, transparent)',
  raised: 'var(--picture-raised, transparent)',
  accent: 'var(--picture-accent, #a8873a)',
  calm: 'var(--picture-calm, #5b86d1)',
  good: 'var(--picture-good, #4b9a68)',
  warn: 'var(--picture-warn, #c07a33)',
  bad: 'var(--picture-bad, #cf5f5f)',
} as const

/** Families for words and for figures; a viewer without them falls back to its own serif and sans. */
export const typefaces = {
  words: "'Newsreader Variable', Newsreader, Georgia, serif",
  figures: "'Inter Variable', Inter, system-ui, sans-serif",
} as const
