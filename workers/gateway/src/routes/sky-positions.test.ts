import { expect, test } from 'vitest'
import { errorOf, jsonOf, knock, post } from '../testing/knock.ts'

type Positions = { bodies: Record<string, { longitude: number; declination: number; distance: number }> }

const positions = (request: Record<string, unknown>): Promise<Response> => knock('/ephemeris/positions', post(request))

// Astronomical Almanac: March equinox of 2000 on 20 March, 07:35 UT.
test('at the published minute of the equinox the Sun stands at 0 degrees within its motion of a minute', async () => {
  const { bodies } = (await jsonOf(await positions({ instant: '2000-03-20T07:35:00Z', bodies: ['sun'] }))) as Positions
  const fromEquinox = (((bodies['sun']?.longitude ?? 180) + 180) % 360) - 180
  expect(Math.abs(fromEquinox)).toBeLessThan(360 / 365.25 / 1440)
  expect(bodies['sun']?.distance).toBeCloseTo(1, 1)
})

test('an offset is the same instant, and opposite points stand opposite', async () => {
  const bodies = ['sun', 'earth', 'north_node', 'south_node']
  const utc = (await jsonOf(await positions({ instant: '2020-06-01T12:00:00Z', bodies }))) as Positions
  const local = (await jsonOf(await positions({ instant: '2020-06-01T14:00:00+02:00', bodies }))) as Positions
  expect(local.bodies).toEqual(utc.bodies)
  const of = (name: string) => utc.bodies[name]?.longitude ?? Number.NaN
  expect((of('sun') + 180) % 360).toBeCloseTo(of('earth'), 9)
  expect((of('north_node') + 180) % 360).toBeCloseTo(of('south_node'), 9)
})

test('houses come with a place, and near the pole the reason why there are none', async () => {
  const request = { instant: '2020-06-01T12:00:00Z', bodies: ['sun'] }
  expect(await jsonOf(await positions(request))).not.toHaveProperty('houses')
  const place = { latitude: 52.52, longitude: 13.405 }
  expect(await jsonOf(await positions({ ...request, place, house_system: 'K' }))).toMatchObject({
    houses: { system: 'K', cusps: expect.arrayContaining([expect.any(Number)]) },
  })
  expect(await jsonOf(await positions({ ...request, place: { latitude: 78.2, longitude: 15.6 } }))).toMatchObject({
    houses: { cusps: null, unavailable: { reason: expect.any(String) } },
  })
})

test('a place may be a pair of coordinates or the name of a town', async () => {
  const request = { instant: '2020-06-01T12:00:00Z', bodies: ['sun'] }
  type Answer = { houses: { ascendant: number } }
  const at = async (place: unknown) => {
    const { houses } = (await jsonOf(await positions({ ...request, place }))) as Answer
    return houses.ascendant
  }
  const inBerlin = await at({ latitude: 52.52437, longitude: 13.41053 })
  expect(await at([52.52437, 13.41053])).toBe(inBerlin)
  expect(Math.abs((await at('Berlin, Germany')) - inBerlin)).toBeLessThan(0.05)
})

test('a sidereal longitude is smaller by the ayanamsa, about 24 degrees in this century', async () => {
  const request = { instant: '2020-06-01T12:00:00Z', bodies: ['sun'] }
  const tropical = (await jsonOf(await positions(request))) as Positions
  const sidereal = (await jsonOf(await positions({ ...request, flags: { ayanamsa: 'lahiri' } }))) as Positions
  const ayanamsa = (tropical.bodies['sun']?.longitude ?? 0) - (sidereal.bodies['sun']?.longitude ?? 0)
  expect(ayanamsa).toBeGreaterThan(24)
  expect(ayanamsa).toBeLessThan(24.3)
})

const refused: readonly [string, Record<string, unknown>, number, string][] = [
  ['an instant without a zone', { instant: '2020-06-01T12:00:00', bodies: ['sun'] }, 400, 'INVALID_INPUT'],
  ['an unknown body', { instant: '2020-06-01T12:00:00Z', bodies: ['vulcan'] }, 400, 'INVALID_INPUT'],
  ['a body of JavaScript', { instant: '2020-06-01T12:00:00Z', bodies: ['constructor'] }, 400, 'INVALID_INPUT'],
  ['no body', { instant: '2020-06-01T12:00:00Z', bodies: [] }, 400, 'INVALID_INPUT'],
  [
    'an unknown house system',
    { instant: '2020-06-01T12:00:00Z', bodies: ['sun'], house_system: 'Q' },
    400,
    'INVALID_INPUT',
  ],
  [
    'an unknown ayanamsa',
    { instant: '2020-06-01T12:00:00Z', bodies: ['sun'], flags: { ayanamsa: 'x' } },
    400,
    'INVALID_INPUT',
  ],
  [
    'an unknown town',
    { instant: '2020-06-01T12:00:00Z', bodies: ['sun'], place: 'Xyzzyville' },
    422,
    'PLACE_NOT_FOUND',
  ],
  ['a latitude of 200', { instant: '2020-06-01T12:00:00Z', bodies: ['sun'], place: [200, 0] }, 400, 'INVALID_INPUT'],
  ['an unknown field', { instant: '2020-06-01T12:00:00Z', bodies: ['sun'], speed: true }, 400, 'INVALID_INPUT'],
  ['the year 3000', { instant: '3000-06-01T12:00:00Z', bodies: ['sun'] }, 422, 'OUT_OF_RANGE'],
]

test.each(refused)('%s is refused in the plain shape', async (_case, request, status, code) => {
  const response = await positions(request)
  expect(response.status).toBe(status)
  const body = await jsonOf(response)
  expect(Object.keys(body)).toEqual(['error'])
  expect(body).toMatchObject({ error: { code, requestId: response.headers.get('x-request-id') } })
})

test('birth data may stand inside input, as the engines take them', async () => {
  const birth = { birth_date: '1990-05-17', birth_time: '14:25', timezone: 'Europe/Lisbon' }
  const [bare, inside] = await Promise.all([
    knock('/swiss_ephemeris/calculate', post(birth)),
    knock('/swiss_ephemeris/calculate', post({ input: birth })),
  ])
  expect(inside.status).toBe(200)
  expect(await jsonOf(inside)).toEqual(await jsonOf(bare))
})

test('birth data give the sky at birth and, 88 degrees of the Sun before, at the design instant', async () => {
  const birth = { birthDate: '1990-05-17', birthTime: '14:25', timezone: 'Europe/Lisbon' }
  const response = await knock('/swiss_ephemeris/calculate', post(birth))
  expect(response.status).toBe(200)
  type Set = { utc: string; positions: Record<string, { longitude: number }> }
  const { personality, design } = (await jsonOf(response)) as { personality: Set; design: Set }
  expect(personality.utc).toBe('1990-05-17T13:25:00Z')
  const arc = (personality.positions['sun']?.longitude ?? 0) - (design.positions['sun']?.longitude ?? 0)
  expect((arc + 360) % 360).toBeCloseTo(88, 6)
  expect(Object.keys(design.positions)).toEqual(Object.keys(personality.positions))
})

test.each([
  ['an unknown time', { birth_date: '1990-05-17', timezone: 'Europe/Lisbon' }, 400, 'INVALID_INPUT'],
  ['no date', {}, 400, 'INVALID_INPUT'],
  ['no zone', { birth_date: '1990-05-17', birth_time: '14:25' }, 422, 'TIME_ZONE_REQUIRED'],
])('%s has no positions', async (_case, birth, status, code) => {
  const response = await knock('/swiss_ephemeris/calculate', post(birth))
  expect(response.status).toBe(status)
  expect(await errorOf(response)).toMatchObject({ code })
})
