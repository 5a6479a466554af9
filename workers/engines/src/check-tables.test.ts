import { env } from 'cloudflare:workers'
import { expect, test } from 'vitest'
import { checkTables } from './check-tables.ts'
import { findPlaces } from './find-places.ts'

const unreadable = { ...env, ASSETS: { ...env.ASSETS, fetch: async () => new Response(null, { status: 404 }) } }

/** Health as it is said at once, and when the work it began is done. */
const health = async (from: typeof env) => {
  const work: Promise<unknown>[] = []
  const said = await checkTables(from, (begun) => work.push(begun))
  await Promise.all(work)
  return said
}

test('before anybody named a place it is healthy, and begins to read the table', async () => {
  expect(await health(unreadable)).toEqual({ status: 'healthy' })
})

test('when the table could not be read it is degraded, and a search says that it is not to be had', async () => {
  expect(await health(unreadable)).toMatchObject({ status: 'degraded' })
  await expect(findPlaces(unreadable, { q: 'Lisboa', limit: 1 })).rejects.toMatchObject({ code: 'UNAVAILABLE' })
})

test('a table that could not be read once is read the next time, and then kept', async () => {
  expect(await health(env)).toMatchObject({ status: 'degraded' })
  expect(await health(unreadable)).toEqual({ status: 'healthy' })
  expect(await findPlaces(unreadable, { q: 'Lisboa', limit: 1 })).toMatchObject([{ name: 'Lisbon', country: 'PT' }])
})

test('requests that come together get the same towns', async () => {
  const searches = Array.from({ length: 10 }, () => findPlaces(env, { q: 'Porto', limit: 3 }))
  const [first, ...others] = await Promise.all(searches)
  for (const other of others) expect(other).toEqual(first)
})
