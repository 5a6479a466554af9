import type { Topic } from '../topic.ts'
import { derivative } from './derivative.ts'

/** Everything that can be had without a model. A new topic is a file and a line here; of equals the first is chosen. */
export const topics: readonly Topic[] = [derivative]
