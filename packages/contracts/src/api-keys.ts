import { z } from 'zod'
import { apiKeyTiers } from './api-key-tiers.ts'

const asked = {
  name: 'Give a name of 1 to 100 characters, such as where the key is used.',
  scopes: 'Name at least one scope, such as engines:*:read.',
  expiresAt: 'Give an instant in the future, such as 2027-01-31T00:00:00Z.',
  limit: 'Give a whole number of requests per minute, from 1.',
} as const

/** Words for an instant that has to lie ahead, which no schema can know. */
export const expiryWanted: string = asked.expiresAt

/** Some scopes, each once; `scope` says what one is. */
export const scopesOf = <Scope extends z.ZodType<string>>(scope: Scope) =>
  z
    .array(scope, { error: asked.scopes })
    .min(1, asked.scopes)
    .max(100)
    .transform((scopes) => [...new Set(scopes)])

/** A new key as its maker asks for it. Which scopes there are is for the door to say. */
export const apiKeyRequest = z.object({
  name: z.string({ error: asked.name }).trim().min(1, asked.name).max(100, asked.name),
  scopes: scopesOf(z.string()),
  expiresAt: z.iso.datetime({ offset: true, error: asked.expiresAt }).nullish(),
  limitPerMinute: z.int({ error: asked.limit }).min(1, asked.limit).max(1_000_000, asked.limit).nullish(),
})
export type ApiKeyRequest = z.input<typeof apiKeyRequest>

const tier = z.enum(apiKeyTiers, { error: `Name a tier: ${apiKeyTiers.join(', ')}.` }).nullable()

export const apiKeyTierChange = z.object({ tier: tier.describe('Null: no more limits than its person has.') })
export type ApiKeyTierChange = z.input<typeof apiKeyTierChange>

/** A key whose tier an administrator set. */
export const tieredApiKey = z
  .object({ id: z.string(), prefix: z.string(), name: z.string(), tier })
  .meta({ id: 'TieredApiKey' })
export type TieredApiKey = z.infer<typeof tieredApiKey>

const about = {
  id: z.string(),
  prefix: z.string().describe('The first characters of the key, to tell it from others.'),
  name: z.string(),
  scopes: z.array(z.string()).readonly(),
  createdAt: z.string(),
  expiresAt: z.string().nullable().describe('Null: until it is revoked.'),
  limitPerMinute: z.int().nullable().describe('A limit of its own, below that of its person.'),
}

export const createdApiKey = z
  .object({ ...about, key: z.string().describe('The key itself. It is shown here and never again.') })
  .meta({ id: 'CreatedApiKey' })
export type CreatedApiKey = z.infer<typeof createdApiKey>

const apiKey = z
  .object({
    ...about,
    tier: tier.describe('Limits that an administrator set. Null: none.'),
    lastUsedAt: z.string().nullable().describe('To the hour. Null: never.'),
  })
  .meta({ id: 'ApiKey' })
/** What is told of a key after it was made. */
export type ApiKey = z.infer<typeof apiKey>

export const apiKeyList = z.object({ items: z.array(apiKey).readonly() }).meta({ id: 'ApiKeys' })
