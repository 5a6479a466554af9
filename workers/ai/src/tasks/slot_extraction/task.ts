import { type ExtractedSlots, extractedSlots, type SlotFacts } from '@orrery/contracts/slot-extraction'
import type { TaskFolder } from '../task.ts'
import { compose } from './compose.ts'
import { facts } from './facts.ts'
import { prompt } from './prompt.ts'
import { mend, validate } from './validate.ts'

export const slotExtraction: TaskFolder<SlotFacts, ExtractedSlots> = {
  name: 'slot_extraction',
  version: '1',
  facts,
  answer: extractedSlots,
  keptSeconds: 3600,
  timers: 'short',
  maxOutputTokens: 2000,
  prompt,
  compose,
  mend,
  validate,
  textOf: (answer) => JSON.stringify(answer),
}
