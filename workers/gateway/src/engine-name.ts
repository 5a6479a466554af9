import { AppError } from '@orrery/contracts/errors'
import { engineIdOf } from '@orrery/engines/engine-id'
import { engineIds, engineSchemas } from '@orrery/engines/schemas'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from './app.ts'

const maxNameLength = 64

const otherNames = engineIds
  .filter((id) => engineSchemas[id].aliases.length > 0)
  .map((id) => `${id}: ${engineSchemas[id].aliases.join(', ')}`)
  .join('; ')

/** For the document: ids are listed, aliases are read too. */
export const engineParameter = z.object({
  name: z.enum(engineIds).describe(`Id of the engine. Other names are understood too, in any case: ${otherNames}.`),
})

/** Notes which engine the request is about, so that also a refusal says so, and answers with its id. */
export const nameEngine = (c: Context<App>, name: string): string => {
  c.set('engine', name.slice(0, maxNameLength))
  const id = engineIdOf(name)
  c.set('engine', id)
  return id
}

/** The engine named in the path. Throws `ENGINE_NOT_FOUND`, `ENGINE_NOT_OFFERED`. */
export const engineName = (c: Context<App>): string => {
  const name = c.req.param('name')
  if (name === undefined) throw new AppError('ENGINE_NOT_FOUND', 'Name the engine in the address.')
  return nameEngine(c, name)
}

/** Id of the engine in the path, as far as there is one; an unknown name is refused by the route itself. */
export const engineIdIfNamed = (c: Context<App>): string | null => {
  const name = c.req.param('name')
  try {
    return name === undefined ? null : engineIdOf(name)
  } catch {
    return null
  }
}
