import { type PracticeFacts, type PracticeScript, practiceScript } from '@orrery/contracts/practice-script'
import { saidIn } from '../../practice/timeline.ts'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { mend, validate } from './validate.ts'

export const practiceScriptTask: TaskFolder<PracticeFacts, PracticeScript> = {
  name: 'practice_script',
  version: '1',
  facts,
  answer: practiceScript,
  keptSeconds: 1800,
  timers: 'long',
  maxOutputTokens: 16_000,
  prompt,
  compose,
  mend,
  validate,
  textOf: ({ timeline }) => saidIn(timeline).join(' '),
}
