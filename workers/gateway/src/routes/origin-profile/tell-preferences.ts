import { preferencesInput } from '@orrery/contracts/readings-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { preferencesIn } from '../../profile/origin-profile.ts'
import { ownErrors } from '../../readings-errors.ts'
import { answerOnboarding, onboardingAnswer } from './own-answers.ts'

export const tellPreferences: Route = {
  method: 'POST',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/api/onboarding/tier3',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'tellPreferences',
    tag: 'Profiles',
    summary: 'Tier 3: your preferences',
    description: 'Flat or inside preferences, beside those that were set before.',
    body: preferencesInput,
    example: { direction: 'east', card: 'alchemist' },
    answers: { 200: { description: 'What is done, and what comes next.', schema: onboardingAnswer } },
    errors: [...ownErrors, ...bodyErrors],
  },
  async answer(c) {
    const told = await parseBody(c.req.raw, preferencesInput)
    await c.var.askReadings(async (readings, caller) => {
      const preferences = { ...(await readings.getPreferences(caller)), ...(preferencesIn(told) ?? told) }
      await readings.setPreferences({ ...caller, preferences })
    })
    return answerOnboarding(c)
  },
}
