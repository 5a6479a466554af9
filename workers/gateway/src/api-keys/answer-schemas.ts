import { z } from 'zod'

const about = {
  id: z.string(),
  prefix: z.string().describe('The first characters of the key, to tell it from others.'),
  name: z.string(),
  scopes: z.array(z.string()),
  createdAt: z.string(),
  expiresAt: z.string().nullable().describe('Null: until it is revoked.'),
  limitPerMinute: z.int().nullable().describe('A limit of its own, below that of its person.'),
}

export const createdKey = z
  .object({ ...about, key: z.string().describe('The key itself. It is shown here and never again.') })
  .meta({ id: 'CreatedApiKey' })

export const listedKeys = z
  .object({
    items: z.array(
      z
        .object({ ...about, lastUsedAt: z.string().nullable().describe('To the hour. Null: never.') })
        .meta({ id: 'ApiKey' }),
    ),
  })
  .meta({ id: 'ApiKeys' })
