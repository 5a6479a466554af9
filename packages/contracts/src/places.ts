import { z } from 'zod'

/** A town one can be born in. */
export type Place = {
  /** Stable within one version of the table. */
  id: string
  name: string
  region: string | null
  /** ISO 3166-1 alpha-2. */
  country: string
  latitude: number
  longitude: number
  population: number
  /** IANA zone id. */
  timezone: string
}

/** What to give, said the same way whether the type or the value was wrong. */
const asked = {
  limit: 'Ask for 1 to 50 towns.',
  latitude: 'Give the latitude in degrees, -90 to 90.',
  longitude: 'Give the longitude in degrees, -180 to 180.',
} as const

export const placesQuery = z.object({
  q: z
    .string({ error: 'Give the beginning of a name in q, like q=lis.' })
    .trim()
    .min(1, 'Give the beginning of a name in q, like q=lis.')
    .max(100, 'The name of a town has at most 100 characters.'),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give the country as two letters, like PT.')
    .optional(),
  limit: z.coerce.number(asked.limit).int(asked.limit).min(1, asked.limit).max(50, asked.limit).default(10),
})
export type PlacesQuery = z.infer<typeof placesQuery>

export const timezoneQuery = z.object({
  latitude: z.coerce.number(asked.latitude).min(-90, asked.latitude).max(90, asked.latitude),
  longitude: z.coerce.number(asked.longitude).min(-180, asked.longitude).max(180, asked.longitude),
})
export type TimezoneQuery = z.infer<typeof timezoneQuery>

/** The zone of a point. `certain` is false near borders and in disputed land; then `candidates` lists every zone that may hold. */
export type TimezoneAnswer = { timezone: string; method: string; certain: boolean; candidates: readonly string[] }
