import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { exampleBirth } from '../../example-birth.ts'
import { inPlaceOfAll, preferencesIn, readOriginProfile, uploadedProfile } from '../../profile/origin-profile.ts'
import { profileErrors } from '../../readings-errors.ts'
import { answerOnboarding, onboardingAnswer } from './own-answers.ts'

export const uploadConsciousnessProfile: Route = {
  method: 'POST',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/api/consciousness-profile',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'uploadConsciousnessProfile',
    tag: 'Profiles',
    summary: 'Set your own profile, for older clients',
    description:
      'In place of what was known of your birth; the date stays when none is told. preferences, beside the profile or inside it, replace the earlier ones.',
    body: uploadedProfile,
    example: { profile: { fullName: 'Ada Lovelace', ...exampleBirth }, preferences: { favorite_engines: ['natal'] } },
    answers: { 200: { description: 'How far your profile has come.', schema: onboardingAnswer } },
    errors: profileErrors,
  },
  async answer(c) {
    const { profile, preferences = preferencesIn(profile) } = await parseBody(c.req.raw, uploadedProfile)
    const change = inPlaceOfAll(readOriginProfile(profile))
    const warnings = await c.var.askReadings(async (readings, caller) => {
      const changed = await readings.changeOwnProfile({ ...caller, change })
      if (preferences !== undefined) await readings.setPreferences({ ...caller, preferences })
      return changed.warnings
    })
    return answerOnboarding(c, warnings)
  },
}
