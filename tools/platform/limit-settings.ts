import type { Environment } from './settings.ts'
import { StartRefused } from './start-refused.ts'

/** Refuses limits that could not be kept: a number that is none, and production without its narrow ones or its budgets. */
export const refuseWithoutLimits = (given: Environment): void => {
  const perMinute = given['RATE_LIMIT_PER_MINUTE']
  if (perMinute !== undefined && !/^[1-9]\d*$/.test(perMinute))
    throw new StartRefused(
      `RATE_LIMIT_PER_MINUTE is "${perMinute}". Set it to a whole number from 1, or leave it out for the default.`,
    )
  if (given['ORRERY_ENV'] === 'production' && given['RATE_LIMIT_NARROW'] === 'off')
    throw new StartRefused('RATE_LIMIT_NARROW is off, which production refuses. Leave it out.')
  if (given['ORRERY_ENV'] === 'production' && given['AI_BUDGETS'] === 'off')
    throw new StartRefused(
      'AI_BUDGETS is off, which production refuses. Leave it out, and raise the budgets of those who need more.',
    )
}
