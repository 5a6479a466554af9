import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { exampleBirth } from '../../example-birth.ts'
import { inPlaceOfAll, originProfile, readOriginProfile } from '../../profile/origin-profile.ts'
import { profileErrors } from '../../readings-errors.ts'
import { answerOnboarding, onboardingAnswer } from './own-answers.ts'

export const tellBirth: Route = {
  method: 'POST',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/api/onboarding/tier2',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'tellBirth',
    tag: 'Profiles',
    summary: 'Tier 2: your birth',
    description: 'In place of what was known of it. Tell your name first, or with it.',
    body: originProfile,
    example: { name: 'Ada Lovelace', ...exampleBirth },
    answers: { 200: { description: 'What is done, and what comes next.', schema: onboardingAnswer } },
    errors: profileErrors,
  },
  async answer(c) {
    const change = inPlaceOfAll(readOriginProfile(await parseBody(c.req.raw, originProfile)))
    const { warnings } = await c.var.askReadings((readings, caller) => readings.changeOwnProfile({ ...caller, change }))
    return answerOnboarding(c, warnings)
  },
}
