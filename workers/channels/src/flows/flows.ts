import { chartFlow } from './chart.ts'
import { confirmDeletion } from './confirm-deletion.ts'
import type { Flow } from './flow.ts'
import { practiceFlow } from './practice.ts'

/** Conversations of several steps. */
const flows: readonly Flow[] = [confirmDeletion, chartFlow, practiceFlow]

export const flowNamed = (name: string): Flow | null => flows.find((flow) => flow.name === name) ?? null
