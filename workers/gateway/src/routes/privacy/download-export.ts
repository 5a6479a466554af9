import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audit } from '../../audit/audit.ts'
import { findExportJob } from '../../privacy/export-jobs.ts'
import { exportKey } from '../../privacy/write-export.ts'
import { jobParameter } from './export-job.ts'

const gone = (): AppError => new AppError('GONE', 'This archive is no longer kept. Ask for a new export.')

export const downloadExport: Route = {
  method: 'GET',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me/export/{jobId}/archive',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'downloadExport',
    tag: 'Account',
    summary: 'The archive of an export',
    parameters: jobParameter,
    answers: {
      200: {
        description: '`manifest.json` lists the files with their number of rows and SHA-256.',
        mediaType: 'application/zip',
        schema: z.unknown(),
      },
    },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'CONFLICT', 'GONE', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { userId } = askingPerson(c)
    const jobId = c.req.param('jobId') ?? ''
    const { status } = await findExportJob(c.env.ACCOUNTS, { jobId, userId, now: Date.now() })
    if (status === 'expired') throw gone()
    if (status !== 'ready') throw new AppError('CONFLICT', 'The archive is not ready yet. Ask for the job first.')
    const archive = await c.env.EXPORTS.get(exportKey(userId, jobId))
    if (!archive) throw gone()
    await audit(c, 'export.downloaded', { kind: 'export', id: jobId }, 'ok')
    return c.body(archive.body, 200, {
      'Content-Type': 'application/zip',
      'Content-Length': String(archive.size),
      'Content-Disposition': `attachment; filename="orrery-export-${jobId}.zip"`,
    })
  },
}
