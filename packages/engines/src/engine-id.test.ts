import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { engineIdOf } from './engine-id.ts'
import { engineIds, engineSchemas } from './schemas.ts'

const refusal = (name: string): AppError => {
  try {
    engineIdOf(name)
  } catch (error) {
    if (AppError.is(error)) return error
  }
  throw new Error(`"${name}" was accepted.`)
}

test('every id and every alias leads to its engine, in any case', () => {
  for (const id of engineIds) {
    for (const name of [id, ...engineSchemas[id].aliases]) {
      expect(engineIdOf(name)).toBe(id)
      expect(engineIdOf(` ${name.toUpperCase()} `)).toBe(id)
    }
  }
})

test('no two engines share a name', () => {
  const names = engineIds.flatMap((id) => [id, ...engineSchemas[id].aliases])
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test.each(['vedicclock_tcm', 'face-reading', 'BioField'])(
  '%s is left out on purpose, and the reason is said',
  (name) => {
    const error = refusal(name)
    expect(error.code).toBe('ENGINE_NOT_OFFERED')
    expect(error.message.length).toBeGreaterThan(60)
  },
)

test.each(['', 'astrolabe', '__proto__', 'constructor', 'toString'])('"%s" is no engine', (name) => {
  const error = refusal(name)
  expect(error.code).toBe('ENGINE_NOT_FOUND')
  expect(error.details).toEqual({ offered: engineIds })
})
