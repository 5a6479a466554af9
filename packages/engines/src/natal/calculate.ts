import { AppError } from '@orrery/contracts/errors'
import type { Coordinates } from '@orrery/ephemeris'
import { birthInfoOf } from '../birth/birth-info.ts'
import type { Birth } from '../birth/birth.ts'
import type { Context, WithBirth } from '../engine.ts'
import { chartAt } from './known-time.ts'
import { chancesOf, dayOf } from './possible.ts'
import type { NatalFacts, NatalInput } from './schema.ts'
import { settingsOf } from './settings.ts'
import { targetOf, transitsTo } from './transits.ts'
import { chartOfDay } from './unknown-time.ts'

const requirePlace = ({ coordinates }: Birth): Coordinates => {
  if (coordinates) return coordinates
  throw new AppError(
    'PLACE_NOT_FOUND',
    'Angles and houses need the birthplace, and a time zone alone does not tell it. Give place (a town) or birth_location [latitude, longitude].',
    { needs: ['place', 'birth_location'] },
  )
}

/**
 * The chart of a birth. With an unknown time of day the chart holds what is certain of that day, never an assumed hour.
 * `PLACE_NOT_FOUND` without a birthplace, `OUT_OF_RANGE` for a target date outside the ephemeris.
 */
export const calculateNatal = (input: WithBirth<NatalInput>, { sky }: Pick<Context, 'sky'>): NatalFacts => {
  const { birth } = input
  const settings = settingsOf(input)
  const possible = chancesOf(birth, sky, settings)?.possible ?? null
  const chart =
    birth.moment === null
      ? chartOfDay(sky, dayOf(birth), settings, possible ?? {})
      : chartAt({ sky, jdUt1: birth.moment.jdUt1, place: requirePlace(birth), settings })
  return {
    chart,
    birth_info: birthInfoOf(birth),
    transits:
      input.target_date === undefined ? null : transitsTo(sky, chart, targetOf(sky, input.target_date), settings),
    possible,
  }
}
