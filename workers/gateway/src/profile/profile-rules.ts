import type { Profile } from '@orrery/contracts/readings-api'
import { amendBirth } from '@orrery/engines/birth/amend-birth'
import type { EngineSchemas } from '@orrery/engines/engine'
import { type EngineId, engineSchemas } from '@orrery/engines/schemas'

type Fields = Readonly<Record<string, unknown>>

/** What a calculation takes of a birth: all of it, and perhaps not without its place, the day with the name, or the day. */
export type Taken = 'birth' | 'birth at a place' | 'name and day' | 'day'

/** Null for an engine that can do without. */
export const takenBy = (id: EngineId): Taken | null => {
  const { needs, needsBirthplace }: EngineSchemas = engineSchemas[id]
  if (needs.includes('birth')) return needsBirthplace === true ? 'birth at a place' : 'birth'
  if (needs.includes('name')) return 'name and day'
  return needs.includes('date') ? 'day' : null
}

/** Fields by which an input speaks of somebody. Then nothing is filled in, so that two people are never mixed. */
const someone = ['birth_date', 'person1', 'person2'] as const

/** Whether an input in the canonical spelling leaves open whose birth it is about. */
export const leavesBirthOut = (told: Fields): boolean => someone.every((field) => told[field] === undefined)

const birthOf = ({ id: _id, name: _name, relation: _self, createdAt: _made, updatedAt: _changed, ...birth }: Profile) =>
  birth

const isWhole = (taken: Taken): boolean => taken === 'birth' || taken === 'birth at a place'

/** The input with what it leaves out; what it says itself wins. */
export const filledInput = (taken: Taken, told: Fields, own: Profile): Record<string, unknown> => {
  if (isWhole(taken)) return amendBirth(birthOf(own), told)
  const day = own.birth_date === undefined ? {} : { birth_date: own.birth_date }
  return taken === 'day' ? { ...day, ...told } : { ...day, full_name: own.name, ...told }
}

const placeFields = ['place', 'birth_location'] as const
const clockFields = [...placeFields, 'timezone', 'utc_offset'] as const

const isTimeKnown = (input: Fields): boolean => Boolean(input['birth_time']) && input['time_unknown'] !== true

const lacksPlace = (taken: Taken, input: Fields): boolean => {
  const wanted = taken === 'birth at a place' && isTimeKnown(input) ? placeFields : clockFields
  return isWhole(taken) && wanted.every((field) => input[field] === undefined)
}

/** What neither input nor profile says, by the field that would say it. */
export const gapsIn = (taken: Taken, input: Fields): readonly string[] => [
  ...(taken === 'name and day' && input['full_name'] === undefined ? ['full_name'] : []),
  ...(input['birth_date'] === undefined ? ['birth_date'] : []),
  ...(lacksPlace(taken, input) ? ['place'] : []),
]
