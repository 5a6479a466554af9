import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, openDoor } from '../testing/knock.ts'

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

test.each([
  ['staging', 'public, max-age=3600'],
  ['production', 'public, max-age=86400'],
])('in %s metadata may be kept, and is asked for again by its entity tag', async (environment, cacheControl) => {
  const door = openDoor({ ORRERY_ENV: environment })
  const first = await door('/engines/natal/metadata')
  const etag = first.headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[0-9a-f]{32}"$/)
  expect(first.headers.get('cache-control')).toBe(cacheControl)
  expect(await first.json()).toMatchObject({ id: 'natal' })

  const again = await door('/engines/natal/metadata', { headers: { 'If-None-Match': `"other", W/${etag}` } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect([again.headers.get('etag'), again.headers.get('cache-control')]).toEqual([etag, cacheControl])

  const other = await door('/engines/biorhythm/metadata', { headers: { 'If-None-Match': etag } })
  expect(other.status).toBe(200)
})

test('in development nothing of the metadata is kept', async () => {
  const response = await knock('/engines/natal/metadata', { headers: { 'If-None-Match': '*' } })
  expect(response.status).toBe(200)
  expect([response.headers.get('etag'), response.headers.get('cache-control')]).toEqual([null, 'no-store'])
})
