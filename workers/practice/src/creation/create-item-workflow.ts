import { WorkflowEntrypoint } from 'cloudflare:workers'
import type { WorkflowEvent, WorkflowStep } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import { runCreation } from './run-creation.ts'

/** Makes one item. Its parameters are the id of the creation: what is personal stays in the tables. */
export class CreateItem extends WorkflowEntrypoint<Env, { creationId: string }> {
  override async run({ payload }: WorkflowEvent<{ creationId: string }>, step: WorkflowStep): Promise<void> {
    await runCreation(this.env, payload.creationId, { do: (name, policy, run) => step.do(name, policy, run) })
  }
}
