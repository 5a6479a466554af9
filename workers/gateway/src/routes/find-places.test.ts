import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock } from '../testing/knock.ts'

type Town = { name: string; country: string; timezone: string }
const towns = async (query: string): Promise<Town[]> => (await knock(`/places?${query}`)).json()

test('towns are found without their accents, the largest first', async () => {
  const [first] = await towns('q=sao paulo')
  expect(first).toMatchObject({ country: 'BR', timezone: 'America/Sao_Paulo' })
})

test('country and limit narrow the search', async () => {
  const found = await towns('q=Paris&country=us&limit=2')
  expect(found.length).toBeGreaterThan(0)
  expect(found.length).toBeLessThanOrEqual(2)
  expect(found.every(({ country }) => country === 'US')).toBe(true)
})

test('nothing found is an empty list, not an error', async () => {
  expect(await towns('q=Xyzzyville')).toEqual([])
})

test.each(['', 'q=', 'q=a&country=Portugal', 'q=a&limit=0', 'q=a&limit=1000', `q=${'a'.repeat(101)}`])(
  'the query "%s" is refused',
  async (query) => {
    const response = await knock(`/places?${query}`)
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT' })
  },
)

test('a point has its zone', async () => {
  const response = await knock('/places/timezone?latitude=38.72&longitude=-9.14')
  expect(await jsonOf(response)).toMatchObject({ timezone: 'Europe/Lisbon', certain: true })
})

test.each(['latitude=200&longitude=0', 'latitude=1', 'latitude=x&longitude=y', 'latitude=&longitude='])(
  'the point "%s" is refused',
  async (query) => {
    const response = await knock(`/places/timezone?${query}`)
    expect(response.status).toBe(400)
    expect(await errorOf(response)).toMatchObject({ code: 'INVALID_INPUT' })
  },
)
