import type { Route } from '../../app.ts'
import { ownErrors } from '../../readings-errors.ts'
import { answerOnboarding, onboardingAnswer } from './own-answers.ts'

export const onboardingStatus: Route = {
  method: 'GET',
  access: { who: 'user', key: 'readings:read' },
  counting: 'once',
  path: '/api/onboarding/status',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'onboardingStatus',
    tag: 'Profiles',
    summary: 'How far your own profile has come',
    description: 'Tier 1 is your name, tier 2 your birth, tier 3 your preferences; the first two make it complete.',
    answers: { 200: { description: 'What is done, and what comes next.', schema: onboardingAnswer } },
    errors: ownErrors,
  },
  answer: (c) => answerOnboarding(c),
}
