import { knownBirth, type KnownBirth, type Profile, relations } from '@orrery/contracts/readings-api'
import { z } from 'zod'

const row = z.object({
  id: z.string(),
  relation: z.enum(relations),
  name: z.string(),
  birth: z.string(),
  revision: z.int(),
  created_at: z.string(),
  updated_at: z.string(),
})

/** Columns of a profile, in the order of the schema. */
export const profileColumns = Object.keys(row.shape).join(', ')

/** A profile as its row has it: what changes together with its birth, and how often it did. */
export type StoredProfile = {
  id: string
  relation: Profile['relation']
  name: string
  birth: KnownBirth
  revision: number
  createdAt: string
  updatedAt: string
}

export const readProfile = (found: unknown): StoredProfile => {
  const { birth, created_at: createdAt, updated_at: updatedAt, ...rest } = row.parse(found)
  return { ...rest, birth: knownBirth.parse(JSON.parse(birth)), createdAt, updatedAt }
}

export const profileOf = ({ birth, revision: _revision, ...rest }: StoredProfile): Profile => ({ ...rest, ...birth })
