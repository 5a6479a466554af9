import type { Language } from './languages.ts'

/** How much a text sounds like somebody in danger. `acute`: nothing is generated, help is shown. `concern`: a line with help, then on. */
export type Level = 'none' | 'concern' | 'acute'

/** `rules` are the ids of the rules that spoke; they say nothing of the text itself, and may be logged. */
export type Assessment = { level: Level; rules: readonly string[] }

/** Judges a text by the rules of all five languages; `locale` only decides ties. Pure, total, never throws. */
export type Assess = (text: string, locale: Language) => Assessment
