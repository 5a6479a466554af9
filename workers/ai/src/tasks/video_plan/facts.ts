import { type VideoProblem, videoProblem } from '@orrery/contracts/video'
import { assess } from '@orrery/safety/assess'
import type { z } from 'zod'
import { languageOf } from '../../reading/locale-language.ts'

/** A problem to explain. Words of somebody who may be in danger reach no model. */
export const facts: z.ZodType<VideoProblem> = videoProblem.refine(
  ({ problem, locale }) => assess(problem, languageOf(locale)).level !== 'acute',
  { error: 'These words ask for help, not for a video.', path: ['problem'] },
)
