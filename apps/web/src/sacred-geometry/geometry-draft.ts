import {
  type ColorScheme,
  type PatternType,
  patternTypes,
  type SolidType,
} from '@orrery/engines/sacred_geometry/pattern-types'
import type { EngineInput } from '@orrery/engines/schemas'

/** What a person chose so far. */
export type GeometryDraft = {
  intention: string
  pattern: PatternType
  petals: number
  layers: number
  turns: number
  solid: SolidType
  spiral: 'logarithmic' | 'fibonacci'
  colours: ColorScheme
}

export const emptyDraft: GeometryDraft = {
  intention: '',
  pattern: 'flower_of_life',
  petals: 12,
  layers: 3,
  turns: 3,
  solid: 'dodecahedron',
  spiral: 'logarithmic',
  colours: 'golden',
}

export const isPattern = (name: unknown): name is PatternType => patternTypes.some((pattern) => pattern === name)

/** Which of the numbers a pattern listens to. */
export const numbersOf: Readonly<Partial<Record<PatternType, readonly ('petals' | 'layers' | 'turns')[]>>> = {
  mandala: ['petals', 'layers'],
  flower_of_life: ['layers'],
  torus: ['petals', 'layers'],
  golden_spiral: ['turns'],
}

const asked = {
  petals: ({ petals }: GeometryDraft) => ({ petal_count: petals }),
  layers: ({ layers }: GeometryDraft) => ({ layer_count: layers }),
  turns: ({ turns }: GeometryDraft) => ({ spiral_turns: turns }),
} as const

/** What the engine is asked; null without an intention. A date of birth goes along only into a personal pattern. */
export const fieldsOf = (draft: GeometryDraft, birthDate: string | null): EngineInput<'sacred_geometry'> | null => {
  const intention = draft.intention.trim()
  if (intention === '') return null
  const { pattern, solid, spiral, colours } = draft
  return {
    intention,
    pattern_type: pattern,
    color_scheme: colours,
    ...Object.assign({}, ...(numbersOf[pattern] ?? []).map((name) => asked[name](draft))),
    ...(pattern === 'platonic_solid' ? { solid_type: solid } : {}),
    ...(pattern === 'golden_spiral' ? { spiral_form: spiral } : {}),
    ...(pattern === 'personal' && birthDate !== null ? { birth_date: birthDate } : {}),
  }
}
