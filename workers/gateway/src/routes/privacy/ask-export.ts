import { exportAccepted, exportRequest } from '@orrery/contracts/privacy'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'
import { countNarrow } from '../../count-request.ts'
import { confirmPerson } from '../../privacy/confirm-person.ts'
import { addExportJob } from '../../privacy/export-jobs.ts'

export const askExport: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/export',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'askExport',
    tag: 'Account',
    summary: 'Take everything home',
    description:
      'Collects everything that is kept of you into one zip archive: a manifest and a JSON file for each kind of thing. Twice a day at most.',
    body: exportRequest,
    example: { password: 'your password' },
    answers: { 202: { description: 'Being made; ask for the job until it is ready.', schema: exportAccepted } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED', 'UNAVAILABLE'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const { password } = await parseBody(c.req.raw, exportRequest)
    await confirmPerson(c, password)
    await countNarrow(c, 'export', userId)
    const jobId = crypto.randomUUID()
    await audited(c, { action: 'export.asked', target: { kind: 'export', id: jobId } }, () =>
      addExportJob(c.env, { jobId, userId, requestId: c.var.requestId, now: Date.now() }),
    )
    return c.json({ jobId }, 202)
  },
}
