import { AppError } from '@orrery/contracts/errors'
import { type BreakerRules, breakerRules } from '@orrery/worker-kit/breaker-rules'
import { z } from 'zod'

const breakerSetting = z.strictObject({
  failures: z.number().int().positive().default(breakerRules.failuresToOpen),
  openMs: z.number().int().positive().default(breakerRules.openForMs),
  successes: z.number().int().positive().default(breakerRules.probes),
})

/** The platform's numbers, with what `AI_BREAKER` says in their place. */
export const breakerRulesOf = (setting: string): BreakerRules => {
  if (setting.trim() === '') return breakerRules
  try {
    const { failures, openMs, successes } = breakerSetting.parse(JSON.parse(setting))
    return { failuresToOpen: failures, openForMs: openMs, probes: successes }
  } catch {
    throw new AppError(
      'AI_UNAVAILABLE',
      'The setting AI_BREAKER cannot be read. It is JSON like {"failures": 5, "openMs": 60000, "successes": 3}.',
    )
  }
}
