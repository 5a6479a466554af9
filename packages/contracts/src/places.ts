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

export const placesQuery = z.object({
  q: z.string().trim().min(1).max(100),
  country: z
    .string()
    .regex(/^[A-Za-z]{2}$/, 'Give the country as two letters, like PT.')
    .optional(),
  limit: z.coerce.number().int().min(1).max(50).default(10),
})
export type PlacesQuery = z.infer<typeof placesQuery>

export const timezoneQuery = z.object({
  latitude: z.coerce.number().min(-90).max(90),
  longitude: z.coerce.number().min(-180).max(180),
})
export type TimezoneQuery = z.infer<typeof timezoneQuery>

/** The zone of a point. `certain` is false near borders and in disputed land; then `candidates` lists every zone that may hold. */
export type TimezoneAnswer = { timezone: string; method: string; certain: boolean; candidates: readonly string[] }
