import { chartFlow } from './chart.ts'
import { confirmDeletion } from './confirm-deletion.ts'
import type { Flow } from './flow.ts'

/** Conversations of several steps. */
export const flows: readonly Flow[] = [confirmDeletion, chartFlow]

export const flowNamed = (name: string): Flow | null => flows.find((flow) => flow.name === name) ?? null
