import { type VideoCodeFacts, videoCodeFacts } from '@orrery/contracts/video'
import type { z } from 'zod'

/** A plan, or a scene of it to be written again. */
export const facts: z.ZodType<VideoCodeFacts> = videoCodeFacts.refine(
  ({ plan, repair }) => repair === null || repair.scene <= plan.scenes.length,
  { error: 'The plan has no such scene.', path: ['repair', 'scene'] },
)
