import { type ReadingAnswer, readingAnswer, readingText } from '../../reading/reading-answer.ts'
import type { ReadingRequest } from '../../reading/reading-request.ts'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { validate } from './validate.ts'

export const synthesise: TaskFolder<ReadingRequest, ReadingAnswer> = {
  name: 'synthesise',
  version: '2',
  facts,
  answer: readingAnswer,
  keptSeconds: 3600,
  timers: 'short',
  maxOutputTokens: 2000,
  prompt,
  compose,
  validate,
  textOf: readingText,
}
