import { AppError } from '@orrery/contracts/errors'
import { parseText, readBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../app.ts'

const granted = ['role', 'roles'] as const

/**
 * A body about an account by its schema. Roles are granted, never asked for: a body that names them is refused
 * (`FIELD_NOT_ALLOWED`) instead of being obeyed in part. Other fields it does not know are left out.
 */
export const parseAccountBody = async <Schema extends z.ZodType>(
  c: Context<App>,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const text = await readBody(c.req.raw)
  const whole = parseText(text, z.looseObject({}))
  const field = granted.find((name) => Object.hasOwn(whole, name))
  if (field !== undefined) {
    throw new AppError('FIELD_NOT_ALLOWED', `Leave out ${field}: roles are given by an administrator.`, { field })
  }
  return parseText(text, schema)
}
