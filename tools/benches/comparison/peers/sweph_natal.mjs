// sweph: Swiss Ephemeris bound to Node, the calls of a natal chart by hand: fourteen bodies with speed, Placidus houses.
import { load, measure } from './protocol.mjs'

const sweph = load('sweph')
sweph.set_ephe_path(process.env.SE_EPHE_PATH)

const flags = 2 | 256
const bodies = {
  sun: 0,
  moon: 1,
  mercury: 2,
  venus: 3,
  mars: 4,
  jupiter: 5,
  saturn: 6,
  uranus: 7,
  neptune: 8,
  pluto: 9,
  north_node: 11,
  lilith_mean: 12,
  lilith_osculating: 13,
  chiron: 15,
}

measure({
  name: 'sweph',
  chart: ({ year, month, day, hour, minute, latitude, longitude }) => {
    const [, jdUt1] = sweph.utc_to_jd(year, month, day, hour, minute, 0, 1).data
    const longitudes = Object.entries(bodies).map(([name, body]) => [name, sweph.calc_ut(jdUt1, body, flags).data[0]])
    const { points } = sweph.houses_ex2(jdUt1, 0, latitude, longitude, 'P').data
    return { ...Object.fromEntries(longitudes), ascendant: points[0], midheaven: points[1] }
  },
  answer: (chart) => chart,
  ephemeris: () => (sweph.calc_ut(2448028, 1, flags).flag & 2 ? 'Moon: Swiss files' : 'Moon: Moshier'),
})
