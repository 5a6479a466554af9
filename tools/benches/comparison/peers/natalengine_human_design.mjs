// natalengine: a Human Design chart.
import { calculateHumanDesign } from 'natalengine'
import { measure } from './protocol.mjs'

const planets = [
  ['sun', 'sun'],
  ['earth', 'earth'],
  ['moon', 'moon'],
  ['north_node', 'northNode'],
  ['south_node', 'southNode'],
  ['mercury', 'mercury'],
  ['venus', 'venus'],
  ['mars', 'mars'],
  ['jupiter', 'jupiter'],
  ['saturn', 'saturn'],
  ['uranus', 'uranus'],
  ['neptune', 'neptune'],
  ['pluto', 'pluto'],
]
const two = (number) => String(number).padStart(2, '0')

measure({
  name: 'natalengine',
  chart: ({ year, month, day, hour, minute }) =>
    calculateHumanDesign(`${year}-${two(month)}-${two(day)}`, hour + minute / 60, 0),
  answer: ({ type, profile, gates }) => ({
    type: type.name,
    profile: profile.numbers,
    activations: ['personality', 'design'].flatMap((side) =>
      planets.map(([, theirs]) => `${gates[side][theirs].gate}.${gates[side][theirs].line}`),
    ),
  }),
  ephemeris: () => 'astronomy-engine (VSOP87, truncated)',
})
