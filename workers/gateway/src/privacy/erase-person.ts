import { WorkflowEntrypoint } from 'cloudflare:workers'
import type { WorkflowEvent, WorkflowStep } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import { beginErasure, erasePart, erasureParts, finishErasure } from './erasure.ts'

/** A neighbour that is down is asked again for five minutes; then the clock starts anew what gave up. */
const patience = { retries: { limit: 30, delay: '10 seconds', backoff: 'constant' }, timeout: '2 minutes' } as const

/** As long as something may still arrive that was under way when the account was closed. */
const lateMs = 5000

/** Forgets one person. Its parameters are the id of the erasure: whom it is about stands in a row that ends with it. */
export class ErasePerson extends WorkflowEntrypoint<Env, { erasureId: string }> {
  override async run({ payload }: WorkflowEvent<{ erasureId: string }>, step: WorkflowStep): Promise<void> {
    const { erasureId } = payload
    const eraseAll = async (round: string): Promise<void> => {
      for (const part of erasureParts) {
        // One after another, so that a neighbour that is down holds up nothing that comes before it.
        // oxlint-disable-next-line no-await-in-loop
        await step.do(`erase ${part}${round}`, patience, () => erasePart(this.env, erasureId, part))
      }
    }
    await step.do('end every way in', patience, () => beginErasure(this.env, erasureId, Date.now()))
    await eraseAll('')
    await step.sleep('let what was under way arrive', lateMs)
    await eraseAll(' once more')
    await step.do('write the receipt', patience, () => finishErasure(this.env, erasureId, Date.now()))
  }
}
