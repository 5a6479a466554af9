import { AppError } from '@orrery/contracts/errors'
import { type EngineId, engineIds, engineSchemas } from './schemas.ts'

/** Engines of the origins that are not offered, each with the reason a caller is told. */
const notOffered: Readonly<Record<string, string>> = {
  vedicclock_tcm: 'It tied organs to hours of the day, which is a health claim without evidence.',
  face_reading: 'It read health and character from a photograph, which a photograph does not show.',
  biofield: 'It scored an energy field from a photograph with fixed figures; nothing is measured.',
}

const idByName: ReadonlyMap<string, EngineId> = new Map(
  engineIds.flatMap((id) => [id, ...engineSchemas[id].aliases].map((name) => [name, id] as const)),
)

/**
 * The id for a name as people write it: ids and aliases, case-blind. Throws 404 `ENGINE_NOT_OFFERED` with the reason for
 * engines we leave out on purpose, 404 `ENGINE_NOT_FOUND` with the offered ids for everything else.
 */
export const engineIdOf = (name: string): EngineId => {
  const key = name.trim().toLowerCase()
  const id = idByName.get(key)
  if (id !== undefined) return id
  const canonical = key.replaceAll('-', '_')
  if (Object.hasOwn(notOffered, canonical)) {
    throw new AppError('ENGINE_NOT_OFFERED', `This engine is not offered. ${notOffered[canonical]}`, {
      offered: engineIds,
    })
  }
  throw new AppError('ENGINE_NOT_FOUND', `There is no engine of this name. Offered are: ${engineIds.join(', ')}.`, {
    offered: engineIds,
  })
}
