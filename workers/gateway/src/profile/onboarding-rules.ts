import type { Preferences, Profile } from '@orrery/contracts/readings-api'
import { z } from 'zod'

const tiers = ['tier1', 'tier2', 'tier3'] as const

export const onboardingStatus = z
  .object({
    tier1: z.boolean().describe('A name is known.'),
    tier2: z.boolean().describe('A date of birth is known.'),
    tier3: z.boolean().describe('Preferences were set.'),
    completed: z.boolean().describe('Tiers 1 and 2 are done: charts can be calculated.'),
    nextTier: z.enum(tiers).nullable(),
  })
  .meta({ id: 'OnboardingStatus' })
export type OnboardingStatus = z.infer<typeof onboardingStatus>

/** How far a person has come in telling of themselves. */
export const statusOf = (own: Profile | null, preferences: Preferences): OnboardingStatus => {
  const done = {
    tier1: own !== null,
    tier2: own?.birth_date !== undefined,
    tier3: Object.keys(preferences).length > 0,
  }
  return { ...done, completed: done.tier1 && done.tier2, nextTier: tiers.find((tier) => !done[tier]) ?? null }
}
