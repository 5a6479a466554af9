import type { Profile } from '@orrery/contracts/readings-api'
import { amendBirth } from '@orrery/engines/birth/amend-birth'
import type { Need } from '@orrery/engines/engine'
import { type EngineId, engineSchemas } from '@orrery/engines/schemas'

type Fields = Readonly<Record<string, unknown>>

/** What a calculation takes of a birth: all of it, the day with the name, or the day. */
export type Taken = 'birth' | 'name and day' | 'day'

/** Null for an engine that can do without. */
export const takenBy = (id: EngineId): Taken | null => {
  const needs: readonly Need[] = engineSchemas[id].needs
  if (needs.includes('birth')) return 'birth'
  if (needs.includes('name')) return 'name and day'
  return needs.includes('date') ? 'day' : null
}

/** Fields by which an input speaks of somebody. Then nothing is filled in, so that two people are never mixed. */
const someone = ['birth_date', 'person1', 'person2'] as const

/** Whether an input in the canonical spelling leaves open whose birth it is about. */
export const leavesBirthOut = (told: Fields): boolean => someone.every((field) => told[field] === undefined)

const birthOf = ({ id: _id, name: _name, relation: _self, createdAt: _made, updatedAt: _changed, ...birth }: Profile) =>
  birth

/** The input with what it leaves out; what it says itself wins. */
export const filledInput = (taken: Taken, told: Fields, own: Profile): Record<string, unknown> => {
  if (taken === 'birth') return amendBirth(birthOf(own), told)
  const day = own.birth_date === undefined ? {} : { birth_date: own.birth_date }
  return taken === 'day' ? { ...day, ...told } : { ...day, full_name: own.name, ...told }
}

const placeFields = ['place', 'birth_location', 'timezone', 'utc_offset'] as const

/** What neither input nor profile says, by the field that would say it. */
export const gapsIn = (taken: Taken, input: Fields): readonly string[] => [
  ...(taken === 'name and day' && input['full_name'] === undefined ? ['full_name'] : []),
  ...(input['birth_date'] === undefined ? ['birth_date'] : []),
  ...(taken === 'birth' && placeFields.every((field) => input[field] === undefined) ? ['place'] : []),
]
