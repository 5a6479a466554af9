import type { Relation } from './people.ts'

/** In the order in which they are offered. */
export const relations = [
  'self',
  'partner',
  'child',
  'parent',
  'sibling',
  'friend',
  'client',
  'other',
] as const satisfies readonly Relation[]

export const isRelation = (text: string): text is Relation => relations.some((relation) => relation === text)
