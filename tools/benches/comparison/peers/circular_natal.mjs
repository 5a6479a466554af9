// circular-natal-horoscope-js: a horoscope with Placidus houses. It takes the local time of the place and finds the zone itself.
import { load, measure } from './protocol.mjs'

const { Origin, Horoscope } = load('circular-natal-horoscope-js')
const tzLookup = load('tz-lookup')
const formats = new Map()

/** The clock of a place at an instant, as this library wants to be told it; made before anything is timed. */
const localClock = ({ year, month, day, hour, minute, latitude, longitude }) => {
  const timeZone = tzLookup(latitude, longitude)
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      hourCycle: 'h23',
    })
  formats.set(timeZone, format)
  const parts = format.formatToParts(Date.UTC(year, month - 1, day, hour, minute))
  return Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]))
}
const clocks = new Map()
const clockOf = (birth) => {
  const key = JSON.stringify(birth)
  if (!clocks.has(key)) clocks.set(key, localClock(birth))
  return clocks.get(key)
}

measure({
  name: 'circular-natal-horoscope-js',
  chart: (birth) => {
    const { year, month, day, hour, minute } = clockOf(birth)
    const { latitude, longitude } = birth
    const origin = new Origin({ year, month: month - 1, date: day, hour, minute, latitude, longitude })
    return new Horoscope({
      origin,
      houseSystem: 'placidus',
      zodiac: 'tropical',
      aspectPoints: ['bodies', 'points', 'angles'],
      aspectWithPoints: ['bodies', 'points', 'angles'],
      aspectTypes: ['major'],
      customOrbs: {},
      language: 'en',
    })
  },
  answer: ({ CelestialBodies, Ascendant, Midheaven }) => ({
    ...Object.fromEntries(
      CelestialBodies.all.map(({ key, ChartPosition }) => [key, ChartPosition.Ecliptic.DecimalDegrees]),
    ),
    ascendant: Ascendant.ChartPosition.Ecliptic.DecimalDegrees,
    midheaven: Midheaven.ChartPosition.Ecliptic.DecimalDegrees,
  }),
  ephemeris: () => 'Moshier, a port to JavaScript',
})
