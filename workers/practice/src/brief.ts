import {
  contentTypes,
  guidances,
  paces,
  practiceFacts,
  practiceTypes,
  ratedStatement,
} from '@orrery/contracts/practice-script'
import { beds, tones } from '@orrery/contracts/studio-api'
import { z } from 'zod'

/**
 * Everything that shapes an item, frozen when the person confirmed: a script and its sound are made from this and nothing
 * else, so that a creation that goes on after a crash makes what was asked for. Kept with the item.
 */
export const brief = z.object({
  contentType: z.enum(contentTypes),
  intent: z.string().min(10).max(300),
  /** Of an affirmation 3 to 7, of the other types none. */
  statements: z.array(ratedStatement).max(7),
  durationMinutes: z.number().int().min(1).max(30),
  practiceType: z.enum(practiceTypes),
  imagery: z.string().max(1000).nullable(),
  context: z.object({ whyMatters: z.string(), deeperMeaning: z.string(), lifeMoment: z.string() }).nullable(),
  /** Of a ritual 1 to 7, of the other types none. */
  identityStatements: z.array(ratedStatement).max(7),
  emotionalGoal: z.string().max(1000).nullable(),
  /** Null: the installation's usual voice of the language. */
  voice: z.object({ voiceId: z.string().max(120), voiceType: z.enum(['user', 'standard', 'premium']) }).nullable(),
  guidance: z.enum(guidances),
  pace: z.enum(paces),
  tone: z.enum(tones),
  bed: z.enum(beds),
  /** BCP 47. */
  locale: z.string().max(35),
  /** Null: the script names itself. */
  title: z.string().min(1).max(120).nullable(),
  /** Which preferences of the person went in, in words to be shown: “slower pace”. */
  preferencesUsed: z.array(z.string().max(120)).max(12),
  /** Themes that the person does not want to meet. */
  themesToAvoid: z.array(z.string().max(120)).max(20),
  /** Results of engines as they were when the person confirmed; empty unless they said “use my chart”. */
  chart: practiceFacts.shape.chart,
})
export type Brief = z.infer<typeof brief>
