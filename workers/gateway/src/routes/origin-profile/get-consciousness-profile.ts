import { AppError } from '@orrery/contracts/errors'
import { answerOwn } from '../../answer-own.ts'
import type { Route } from '../../app.ts'
import { ownErrors } from '../../readings-errors.ts'
import { askOwn, consciousnessProfile } from './own-answers.ts'

export const getConsciousnessProfile: Route = {
  method: 'GET',
  access: { who: 'user', key: 'readings:read' },
  counting: 'once',
  path: '/api/consciousness-profile',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'getConsciousnessProfile',
    tag: 'Profiles',
    summary: 'Your own profile and preferences, for older clients',
    description: 'The profile with relation self of GET /profiles, and GET /users/me/preferences.',
    answers: { 200: { description: 'What is known of you.', schema: consciousnessProfile } },
    errors: [...ownErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    const { own, preferences } = await askOwn(c)
    if (own === null) throw new AppError('NOT_FOUND', 'You have no profile of yourself yet.')
    return answerOwn(c, { success: true, profile: { ...own, full_name: own.name }, preferences })
  },
}
