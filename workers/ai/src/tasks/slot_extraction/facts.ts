import { type SlotFacts, slotFacts } from '@orrery/contracts/slot-extraction'
import { assess } from '@orrery/safety/assess'
import type { z } from 'zod'
import { languageOf } from '../../reading/locale-language.ts'

/** A message and its question. Words of somebody who may be in danger reach no model. */
export const facts: z.ZodType<SlotFacts> = slotFacts.refine(
  ({ text, locale }) => assess(text, languageOf(locale)).level !== 'acute',
  { error: 'These words ask for help, not for a practice.', path: ['text'] },
)
