import { type Summary, summary as summaryAnswer, type SummaryFacts } from '@orrery/contracts/summary'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { validate } from './validate.ts'

export const summary: TaskFolder<SummaryFacts, Summary> = {
  name: 'summary',
  version: '1',
  facts,
  answer: summaryAnswer,
  keptSeconds: 7200,
  timers: 'short',
  maxOutputTokens: 2000,
  prompt,
  compose,
  validate,
  textOf: ({ sentences }) => sentences.join(' '),
}
