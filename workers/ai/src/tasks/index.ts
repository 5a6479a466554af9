import type { Task } from '@orrery/contracts/ai-api'
import { answerWithSources } from './answer_with_sources/task.ts'
import { interpret } from './interpret/task.ts'
import { type SealedTask, sealTask } from './open-task.ts'
import { practiceScriptTask } from './practice_script/task.ts'
import { slotExtraction } from './slot_extraction/task.ts'
import { summary } from './summary/task.ts'
import { synthesise } from './synthesise/task.ts'
import { videoCode } from './video_code/task.ts'
import { videoPlan } from './video_plan/task.ts'

/** A new task is one folder and one line here, sealed by `sealTask`. */
const sealed: readonly SealedTask[] = [
  sealTask(interpret),
  sealTask(synthesise),
  sealTask(practiceScriptTask),
  sealTask(slotExtraction),
  sealTask(answerWithSources),
  sealTask(summary),
  sealTask(videoPlan),
  sealTask(videoCode),
]

const byName: ReadonlyMap<Task, SealedTask> = new Map(sealed.map((task) => [task.name, task]))

/** Null: the task is not there. */
export const findTask = (name: Task): SealedTask | null => byName.get(name) ?? null
