// celestine: a birth chart with Placidus houses.
import { calculateChart } from 'celestine'
import { measure } from './protocol.mjs'

measure({
  name: 'celestine',
  chart: (birth) => calculateChart({ ...birth, second: 0, timezone: 0 }),
  answer: ({ planets, angles }) => ({
    ...Object.fromEntries(planets.map(({ name, longitude }) => [name.toLowerCase(), longitude])),
    ascendant: angles.ascendant.longitude,
    midheaven: angles.midheaven.longitude,
  }),
  ephemeris: () => 'its own series',
})
