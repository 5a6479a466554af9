import { expect, test } from 'vitest'
import { enginesDown, jsonOf, knock, openDoor } from '../testing/knock.ts'

const sourceWith = async (SOURCE_URL: string) =>
  (await jsonOf(await openDoor({ SOURCE_URL })('/api/v1/about')))['source']

test('it names the licence and everybody whose work the answers rest on', async () => {
  const about = await jsonOf(await knock('/api/v1/about'))
  expect(about['licence']).toBe('AGPL-3.0-or-later')
  const said = JSON.stringify(about['attributions'])
  for (const owed of [
    'Astrodienst AG',
    '© GeoNames, CC BY 4.0',
    '© OpenStreetMap contributors, ODbL 1.0',
    'tz database',
  ]) {
    expect(said).toContain(owed)
  }
  expect(about['versions']).toMatchObject({ ephemeris: 'Swiss Ephemeris 2.10.03' })
})

test('it offers the source of the installation', async () => {
  expect(await sourceWith('https://source.example/orrery.tar.gz')).toContain('https://source.example/orrery.tar.gz')
  expect(await sourceWith('')).toContain('AGPL-3.0')
})

test('once answered, it needs the engines no more', async () => {
  const before = await jsonOf(await knock('/api/v1/about'))
  expect(await jsonOf(await openDoor(enginesDown)('/api/v1/about'))).toEqual(before)
})

test('the bare path is a screen of the web app', async () => {
  const response = await knock('/about', { headers: { accept: 'text/html' } })
  expect(response.headers.get('content-type')).toContain('text/html')
})
