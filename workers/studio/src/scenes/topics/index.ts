import type { Topic } from '../topic.ts'
import { derivative } from './derivative.ts'
import { integral } from './integral.ts'
import { limit } from './limit.ts'
import { line } from './line.ts'
import { parabola } from './parabola.ts'
import { pythagoras } from './pythagoras.ts'
import { unitCircle } from './unit-circle.ts'

/** Everything that can be had without a model. A new topic is a file and a line here; of equals the first is chosen. */
export const topics: readonly Topic[] = [derivative, integral, limit, line, parabola, pythagoras, unitCircle]
