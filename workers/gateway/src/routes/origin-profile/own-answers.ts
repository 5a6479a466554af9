import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../../app.ts'
import { preferences, profile } from '../../openapi/readings-schemas.ts'
import { onboardingStatus, statusOf } from '../../profile/onboarding-rules.ts'

const success = z.literal(true)

export const consciousnessProfile = z
  .object({ success, profile: profile.extend({ full_name: z.string() }), preferences })
  .meta({ id: 'ConsciousnessProfile' })

export const onboardingAnswer = z
  .object({ success, status: onboardingStatus, warnings: z.array(z.string()) })
  .meta({ id: 'OnboardingAnswer' })

/** The person's own profile and preferences; the profile is null when there is none. */
export const askOwn = (c: Context<App>) =>
  c.var.askReadings(async (readings, caller) => {
    const [own, wishes] = await Promise.all([readings.ownProfile(caller), readings.getPreferences(caller)])
    return { own, preferences: wishes }
  })

/** How far the person has come, after something was told. */
export const answerOnboarding = async (c: Context<App>, warnings: readonly string[] = []): Promise<Response> => {
  const { own, preferences: wishes } = await askOwn(c)
  return c.json({ success: true, status: statusOf(own, wishes), warnings })
}
