import type { Attribution } from '@orrery/contracts/about'

/** Works of others that every answer rests on, in the words their licences ask for. */
export const attributions: readonly Attribution[] = [
  {
    name: 'Swiss Ephemeris',
    by: 'Astrodienst AG, Zürich',
    licence: 'AGPL-3.0',
    url: 'https://www.astro.com/swisseph/',
    text: 'Planetary positions by the Swiss Ephemeris, © Astrodienst AG, AGPL-3.0.',
  },
  {
    name: 'GeoNames',
    by: 'GeoNames',
    licence: 'CC BY 4.0',
    url: 'https://www.geonames.org/',
    text: 'Places: © GeoNames, CC BY 4.0.',
  },
  {
    name: 'OpenStreetMap',
    by: 'OpenStreetMap contributors',
    licence: 'ODbL 1.0',
    url: 'https://www.openstreetmap.org/copyright',
    text: 'Boundaries of time zones: © OpenStreetMap contributors, ODbL 1.0.',
  },
  {
    name: 'tz database',
    by: 'its contributors, published by IANA',
    licence: 'Public domain',
    url: 'https://www.iana.org/time-zones',
    text: 'History of local time: the tz database, public domain.',
  },
]

/** The offer of AGPL-3.0 section 13, to everybody who uses this installation over a network. */
export const sourceOffer = (sourceUrl: string): string =>
  sourceUrl === ''
    ? 'Whoever runs this installation owes you its complete source under AGPL-3.0, section 13: ask them for it.'
    : `The complete source of this installation: ${sourceUrl}`
