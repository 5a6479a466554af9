import { invalidInput } from '@orrery/contracts/invalid-input'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { App } from './app.ts'

/** The query of the address by its schema; 400 `INVALID_INPUT` with every issue. */
export const parseQuery = <Schema extends z.ZodObject>(c: Context<App>, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(c.req.query())
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}
