import type { Task } from '@orrery/contracts/ai-api'
import type { SealedTask } from './open-task.ts'

/** A new task is one folder and one line here, sealed by `sealTask`. */
const sealed: readonly SealedTask[] = []

const byName: ReadonlyMap<Task, SealedTask> = new Map(sealed.map((task) => [task.name, task]))

/** Null: the task is not there. */
export const findTask = (name: Task): SealedTask | null => byName.get(name) ?? null
