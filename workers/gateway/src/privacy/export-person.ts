import { WorkflowEntrypoint } from 'cloudflare:workers'
import type { WorkflowEvent, WorkflowStep } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import { giveUpExport, writeExport } from './write-export.ts'

const patience = { retries: { limit: 8, delay: '2 seconds', backoff: 'exponential' }, timeout: '2 minutes' } as const

/** Writes one export. Its parameters are the id of the job: what is personal stays in the tables. */
export class ExportPerson extends WorkflowEntrypoint<Env, { jobId: string }> {
  override async run({ payload: { jobId } }: WorkflowEvent<{ jobId: string }>, step: WorkflowStep): Promise<void> {
    try {
      await step.do('write the archive', patience, () => writeExport(this.env, jobId, Date.now()))
    } catch {
      await step.do('give up', () => giveUpExport(this.env, jobId))
    }
  }
}
