import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { ownErrors } from '../../readings-errors.ts'

export const removeConsciousnessProfile: Route = {
  method: 'DELETE',
  access: { who: 'user', key: 'readings:write' },
  counting: 'once',
  path: '/api/consciousness-profile',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'removeConsciousnessProfile',
    tag: 'Profiles',
    summary: 'Remove your own profile, for older clients',
    description: 'Preferences, other profiles and the timeline stay.',
    answers: { 200: { description: 'It is gone.', schema: z.object({ success: z.literal(true) }) } },
    errors: [...ownErrors, 'NOT_FOUND'],
  },
  async answer(c) {
    await c.var.askReadings(async (readings, caller) => {
      const own = await readings.ownProfile(caller)
      if (own === null) throw new AppError('NOT_FOUND', 'You have no profile of yourself.')
      await readings.removeProfile({ ...caller, id: own.id })
    })
    return c.json({ success: true })
  },
}
