import { invalidInput } from '@orrery/contracts/invalid-input'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { App } from './app.ts'

/**
 * The query of the address by its schema, empty fields as if left out; 400 `INVALID_INPUT` with every issue. `rename` where
 * clients of an origin use names of their own.
 */
export const parseQuery = <Schema extends z.ZodObject>(
  c: Context<App>,
  schema: Schema,
  rename: (given: unknown) => unknown = (given) => given,
): z.output<Schema> => {
  const given = Object.entries(c.req.query()).filter(([, value]) => value.trim() !== '')
  const parsed = schema.safeParse(rename(Object.fromEntries(given)))
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}
