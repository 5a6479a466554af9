import { invalidInput } from '@orrery/contracts/invalid-input'
import { birthFields, type ProfileChange, profileChange, preferencesInput } from '@orrery/contracts/readings-api'
import { normaliseInput } from '@orrery/engines/birth/normalise-input'
import { z } from 'zod'

const fields = z.record(z.string(), z.unknown())

/** A profile as the origin's clients send it: its parts in sections or flat, in any spelling of the engines' inputs. */
export const originProfile = fields.describe(
  'fullName or name, and birthDate, birthTime, birthLocation, timezone; flat, or inside personalData and birthData.',
)

export const uploadedProfile = z.object({ profile: originProfile, preferences: preferencesInput.optional() })

type Fields = z.infer<typeof fields>

const section = (profile: Fields, name: string): Fields => fields.safeParse(profile[name]).data ?? {}

/** One level, the sections over what stands beside them. A short name beside the full one says nothing more. */
const flat = (profile: Fields): Fields => {
  const { personalData: _person, birthData: _birth, preferences: _wishes, ...beside } = profile
  const { name, ...all }: Fields = { ...beside, ...section(profile, 'personalData'), ...section(profile, 'birthData') }
  return all['fullName'] !== undefined || all['full_name'] !== undefined || name === undefined ? all : { ...all, name }
}

const birthNames = Object.keys(birthFields.shape)

/** What an uploaded profile says of name and birth; fields of no meaning here are left out. Throws `INVALID_INPUT`. */
export const readOriginProfile = (profile: Fields): ProfileChange => {
  const { full_name: name, ...told } = normaliseInput(flat(profile))
  const birth = Object.entries(told).filter(([field]) => birthNames.includes(field))
  const parsed = profileChange.safeParse({ ...Object.fromEntries(birth), ...(name !== undefined && { name }) })
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

/** A change that leaves nothing of the birth that was known before. */
export const inPlaceOfAll = (change: ProfileChange): ProfileChange => ({
  ...Object.fromEntries(birthNames.filter((field) => field !== 'birth_date').map((field) => [field, null])),
  ...change,
})

/** Preferences that lie inside the profile, as the origin's own type has them. */
export const preferencesIn = (profile: Fields): Fields | undefined => {
  const found = preferencesInput.safeParse(profile['preferences'])
  return found.success ? found.data : undefined
}
