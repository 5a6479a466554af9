import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { answer } from '../answer.ts'
import { prepareInput } from '../prepare-input.ts'

const sky = await openEphemerisInNode()
const world = { sky, places: null, chance: () => ({ freshSeed: '00'.repeat(32), secret: 'of a test' }) }

const birth = { birth_date: '1990-05-17', birth_time: '14:25', timezone: 'Europe/Lisbon', birth_location: [38.7, -9.1] }
const answered = (fields: Record<string, unknown>) =>
  answer(
    'natal',
    prepareInput('natal', { ...birth, ...fields }, world),
    { sky, now: '2026-11-21T12:00:00Z' },
    { pictures: false, certificate: false },
  )

test('an ayanamsa beside the tropical zodiac is not passed over in silence', () => {
  expect(answered({ ayanamsa: 'raman' }).warnings).toEqual([expect.stringContaining('Send zodiac sidereal')])
  expect(answered({ ayanamsa: 'raman', zodiac: 'sidereal' }).warnings).toEqual([])
})

test('a sidereal chart that names no ayanamsa is reckoned by Lahiri, and says so', () => {
  expect(answered({ zodiac: 'sidereal' }).chart).toMatchObject({ ayanamsa: { name: 'lahiri' } })
})

test('what passes in the sky is told with what both points stand for, and nothing is foretold', () => {
  const texts = answered({ target_date: '2026-11-21T12:00:00Z' }).recommendations.map(({ text }) => text)
  expect(texts).toHaveLength(3)
  for (const text of texts) {
    expect(text).toMatch(
      /^[A-Z][\w ]+(?: \([^)]+\)){1,2} in the sky forms (?:an opposition|a [b-np-z]\w+) to your .+: notice /,
    )
    expect(text).not.toContain('you will')
  }
})
