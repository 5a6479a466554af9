import { type VideoPlan, videoPlan as videoPlanAnswer, type VideoProblem } from '@orrery/contracts/video'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { validate } from './validate.ts'

export const videoPlan: TaskFolder<VideoProblem, VideoPlan> = {
  name: 'video_plan',
  version: '1',
  facts,
  answer: videoPlanAnswer,
  keptSeconds: 1800,
  timers: 'long',
  maxOutputTokens: 4000,
  prompt,
  compose,
  validate,
  textOf: ({ title, scenes }) => [title, ...scenes.map(({ goal, says }) => `${goal}: ${says}`)].join('\n'),
}
