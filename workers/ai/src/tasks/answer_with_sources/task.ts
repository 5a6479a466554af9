import { type SourcedAnswer, sourcedAnswer, type SourcedQuestion } from '@orrery/contracts/sourced-answer'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { mend, validate } from './validate.ts'

const notKnown = 'The documents do not say.'

export const answerWithSources: TaskFolder<SourcedQuestion, SourcedAnswer> = {
  name: 'answer_with_sources',
  version: '1',
  facts,
  answer: sourcedAnswer,
  keptSeconds: 3600,
  timers: 'short',
  maxOutputTokens: 2000,
  prompt,
  compose,
  mend,
  validate,
  textOf: ({ known, sentences }) => (known ? sentences.map(({ text }) => text).join(' ') : notKnown),
}
