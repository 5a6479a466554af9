import { exportJob as exportJobAnswer } from '@orrery/contracts/privacy'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { findExportJob } from '../../privacy/export-jobs.ts'

export const jobParameter = z.object({ jobId: z.string() })

export const exportJob: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/export/{jobId}',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'exportJob',
    tag: 'Account',
    summary: 'How an export is getting on',
    parameters: jobParameter,
    answers: { 200: { description: 'With the path of the archive once it is ready.', schema: exportJobAnswer } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const job = await findExportJob(c.env.ACCOUNTS, { jobId: c.req.param('jobId') ?? '', userId, now: Date.now() })
    return c.json(job)
  },
}
