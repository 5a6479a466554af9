import { expect, test, vi } from 'vitest'
import { jsonOf, knock, post } from '../../testing/knock.ts'
import { bearer, somebodyWithTokens } from '../../testing/people.ts'

type Headers = Record<string, string>
type Entry = { id: string; title: string; favorite: boolean }

const signedIn = async (): Promise<Headers> => bearer((await somebodyWithTokens()).accessToken)

const timeline = async (headers: Headers, query = '') =>
  (await jsonOf(await knock(`/api/v1/timeline${query}`, { headers }))) as { items: Entry[]; nextCursor: string | null }

/** Somebody who calculated so often, once it shows. */
const calculated = async (times: number): Promise<{ headers: Headers; entries: Entry[] }> => {
  const headers = await signedIn()
  for (let year = 0; year < times; year += 1) {
    const input = { birth_date: `${1960 + year}-05-17` }
    await knock('/engines/biorhythm/calculate', post({ input }, headers))
  }
  const entries = await vi.waitFor(
    async () => {
      const { items } = await timeline(headers)
      expect(items).toHaveLength(times)
      return items
    },
    { timeout: 5000, interval: 50 },
  )
  return { headers, entries }
}

const favorite = (id: string, body: unknown, headers: Headers) =>
  knock(`/api/v1/timeline/${id}/favorite`, { ...post(body, headers), method: 'PUT' })

test('the timeline comes page by page', async () => {
  const { headers, entries } = await calculated(5)
  const first = await timeline(headers, '?limit=3')
  const second = await timeline(headers, `?limit=3&cursor=${first.nextCursor ?? ''}`)
  expect([...first.items, ...second.items]).toEqual(entries)
  expect(second.nextCursor).toBeNull()
})

test('one type can be asked for, and an unknown one is refused', async () => {
  const { headers } = await calculated(1)
  expect((await timeline(headers, '?type=engine_calculation')).items).toHaveLength(1)
  expect((await timeline(headers, '?type=forecast_daily')).items).toEqual([])
  for (const query of ['type=horoscope', 'cursor=x', 'limit=0', 'limit=101', 'limit=a']) {
    const response = await knock(`/api/v1/timeline?${query}`, { headers })
    expect(response.status).toBe(400)
    expect(await jsonOf(response)).toMatchObject({ error: { code: 'INVALID_INPUT' } })
  }
})

test('one engine can be asked for, and favourites alone', async () => {
  const { headers, entries } = await calculated(2)
  expect((await timeline(headers, '?engine=biorhythm')).items).toHaveLength(2)
  expect((await timeline(headers, '?engine=natal')).items).toEqual([])
  expect((await timeline(headers, '?favorite=true')).items).toEqual([])
  await favorite(entries[1]!.id, { favorite: true }, headers)
  expect(await timeline(headers, '?favorite=true&limit=1')).toEqual({
    items: [{ ...entries[1], favorite: true }],
    nextCursor: null,
  })
  expect((await timeline(headers, '?favorite=false')).items).toHaveLength(2)
  expect((await knock('/api/v1/timeline?favorite=1', { headers })).status).toBe(400)
})

test('an entry is opened, made a favourite and removed by its owner', async () => {
  const { headers, entries } = await calculated(1)
  const { id } = entries[0]!
  const path = `/api/v1/timeline/${id}`
  const opened = await knock(path, { headers })
  expect(opened.headers.get('cache-control')).toBe('private, no-cache')
  expect(await jsonOf(opened)).toEqual(entries[0])
  expect(await jsonOf(await favorite(id, { favorite: true }, headers))).toEqual({ ...entries[0], favorite: true })
  expect((await favorite(id, { favorite: 'yes' }, headers)).status).toBe(400)
  expect((await knock(path, { method: 'DELETE', headers })).status).toBe(204)
  expect((await knock(path, { method: 'DELETE', headers })).status).toBe(404)
  expect((await timeline(headers)).items).toEqual([])
})

test("another person's entry is not found, whatever is done to it", async () => {
  const { headers, entries } = await calculated(1)
  const stranger = await signedIn()
  const { id } = entries[0]!
  const path = `/api/v1/timeline/${id}`
  const tries = [
    knock(path, { headers: stranger }),
    knock(path, { method: 'DELETE', headers: stranger }),
    favorite(id, { favorite: true }, stranger),
  ]
  for (const { status } of await Promise.all(tries)) expect(status).toBe(404)
  expect((await timeline(headers)).items).toEqual(entries)
  expect((await timeline(stranger)).items).toEqual([])
})
