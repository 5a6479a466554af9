import type { Place } from '@orrery/contracts/places'

/** `Springfield, Illinois, US`; the region is left out where it only repeats the name. */
export const placeLabel = ({ name, region, country }: Pick<Place, 'name' | 'region' | 'country'>): string =>
  (region === null || region === name ? [name, country] : [name, region, country]).join(', ')
