import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import type { Need } from '@orrery/engines/engine'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { enginesDown, errorOf, jsonOf, knock, openDoor, post } from '../testing/knock.ts'

/** Engines that draw whatever they are asked; others may draw for some inputs alone. */
const alwaysDraws = (id: EngineId): boolean => {
  const needs: readonly Need[] = engineSchemas[id].needs
  return needs.includes('seed')
}
const takesNonce = (id: EngineId): boolean =>
  JSON.stringify(z.toJSONSchema(engineSchemas[id].input, { io: 'input', unrepresentable: 'any' })).includes('"nonce"')

const drawing = engineIds.filter(alwaysDraws)

type Draw = Record<'seed' | 'server_seed' | 'client_seed' | 'nonce' | 'commitment' | 'algorithm' | 'version', string>
type Drawn = { draw: Draw; raw_data: Record<string, unknown>; cached: boolean }

const calculate = async (id: EngineId, fields: Record<string, unknown>): Promise<Drawn> => {
  const response = await knock(`/engines/${id}/calculate`, post({ input: { ...engineSchemas[id].example, ...fields } }))
  expect(response.status).toBe(200)
  return (await jsonOf(response))['data'] as Drawn
}

/** SHA-256 of a text by the platform, as anybody can check it. */
const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const commit = (name: string) => knock(`/engines/${name}/commit`, { method: 'POST' })

test('there are engines that draw', () => {
  expect(drawing.length).toBeGreaterThan(1)
})

test.each(drawing)('a committed draw of %s can be checked and replayed', async (id) => {
  const response = await commit(id)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  const promise = (await jsonOf(response)) as { nonce: string; commitment: string; algorithm: string; version: string }
  expect(promise).toMatchObject({ success: true, engine: id })

  const { nonce, commitment, algorithm, version } = promise
  const committed = await calculate(id, { nonce, client_seed: 'a share of my own' })
  const { draw } = committed
  expect(draw).toMatchObject({ nonce, commitment, algorithm, version, client_seed: 'a share of my own' })
  expect(await sha256(draw.server_seed)).toBe(commitment)
  expect(await sha256(`${draw.server_seed}:a share of my own`)).toBe(draw.seed)

  const replayed = await calculate(id, { seed: draw.seed })
  expect(replayed.raw_data).toEqual(committed.raw_data)
  expect(replayed.draw).toEqual({ seed: draw.seed, algorithm, version })
})

test.each(drawing)('another share of the client gives another draw of %s', async (id) => {
  const { nonce } = (await jsonOf(await commit(id))) as { nonce: string }
  const [one, other] = await Promise.all([
    calculate(id, { nonce, client_seed: 'one' }),
    calculate(id, { nonce, client_seed: 'other' }),
  ])
  expect(one.draw.commitment).toBe(other.draw.commitment)
  expect(one.draw.seed).not.toBe(other.draw.seed)
})

test('no two promises are the same', async () => {
  const [first, second] = await Promise.all(
    [commit('tarot'), commit('Tarot_Sequence_Decoder')].map(async (sent) => jsonOf(await sent)),
  )
  expect(first?.['nonce']).not.toBe(second?.['nonce'])
  expect(second?.['engine']).toBe('tarot')
})

test.each(engineIds.filter((id) => !takesNonce(id)))('%s draws nothing, and so promises nothing', async (id) => {
  const response = await commit(id)
  expect(response.status).toBe(400)
  expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT' })
})

test('an engine nobody knows is 404, and engines that are down are 503', async () => {
  expect((await commit('astrolabe')).status).toBe(404)
  expect((await openDoor(enginesDown)('/engines/tarot/commit', { method: 'POST' })).status).toBe(503)
})
