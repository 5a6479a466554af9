import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock } from '../testing/knock.ts'

test('the list names every engine and says that the ephemeris is there', async () => {
  const response = await knock('/engines')
  const list = (await jsonOf(response)) as { engines: { id: string; evidence_note: string }[]; count: number }
  expect(list.engines.map(({ id }) => id)).toEqual(engineIds)
  expect(list).toMatchObject({ count: engineIds.length, swiss_ephemeris_available: true, service: 'engines' })
  expect(response.headers.get('cache-control')).toBe('public, max-age=300')
})

test.each(engineIds)('metadata of %s holds schemas, conventions, sources and the note on evidence', async (id) => {
  const metadata = await jsonOf(await knock(`/engines/${id.toUpperCase()}/metadata`))
  expect(metadata).toMatchObject({ id, input_schema: { type: 'object' }, version: expect.any(String) })
  expect(String(metadata['evidence_note'])).toMatch(/evidence|stud(y|ies)|scien/i)
  expect((metadata['sources'] as unknown[]).length).toBeGreaterThan(0)
})

test('metadata of an engine nobody knows is 404 in the envelope of the engines', async () => {
  const response = await knock('/engines/astrolabe/metadata')
  expect(response.status).toBe(404)
  expect(await errorOf(response)).toMatchObject({ code: 'ENGINE_NOT_FOUND' })
})
