import { invalidInput } from '@orrery/contracts/invalid-input'
import { profileInput } from '@orrery/contracts/readings-api'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { originProfile, readOriginProfile } from '../../profile/origin-profile.ts'
import { profileErrors } from '../../readings-errors.ts'
import { answerOnboarding, onboardingAnswer } from './own-answers.ts'

const nameAlone = profileInput.pick({ name: true })

export const tellName: Route = {
  method: 'POST',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/api/onboarding/tier1',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'tellName',
    tag: 'Profiles',
    summary: 'Tier 1: your name',
    body: originProfile,
    example: { name: 'Ada Lovelace' },
    answers: { 200: { description: 'What is done, and what comes next.', schema: onboardingAnswer } },
    errors: profileErrors,
  },
  async answer(c) {
    const named = nameAlone.safeParse(readOriginProfile(await parseBody(c.req.raw, originProfile)))
    if (!named.success) throw invalidInput(named.error)
    const change = named.data
    await c.var.askReadings((readings, caller) => readings.changeOwnProfile({ ...caller, change }))
    return answerOnboarding(c)
  },
}
