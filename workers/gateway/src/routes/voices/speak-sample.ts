import { sampleRequest } from '@orrery/contracts/practice-calls'
import { speechSetting } from '@orrery/contracts/studio-api'
import { z } from 'zod'
import { answerBytes } from '../../answer-bytes.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { countNarrow } from '../../count-request.ts'
import { personBehind } from '../../practice/person-behind.ts'
import { sayingPatience, writesPractice } from '../../practice/practice-access.ts'
import { parseRenamed } from '../../practice/waqup-names.ts'

export const speakSample: Route = {
  ...writesPractice,
  ...sayingPatience.route,
  method: 'POST',
  path: '/voices/sample',
  operation: {
    id: 'speakSample',
    tag: 'Practice',
    summary: 'A few words, spoken at once',
    description:
      'To hear a voice, or what a conversation says. Kept nowhere, costs no credit; 30 a minute. `X-Orrery-Provider` says who spoke.',
    body: sampleRequest,
    example: { text: 'Good evening.', locale: 'en' },
    answers: { 200: { description: 'The sound, one channel.', mediaType: 'audio/wav', schema: z.unknown() } },
    errors: [
      ...bodyErrors,
      'UNAUTHORIZED',
      'FORBIDDEN',
      'NOT_FOUND',
      'SUPPORT_NEEDED',
      'RATE_LIMITED',
      'STUDIO_UNAVAILABLE',
      'UNAVAILABLE',
    ],
  },
  async answer(c) {
    const { text, locale, ...asked } = await parseRenamed(c.req.raw, sampleRequest)
    await countNarrow(c, 'speech', personBehind(c))
    const setting = speechSetting.parse(asked)
    const spoken = await c.var.askStudio(
      (studio, caller) => studio.speak({ ...caller, text, locale, setting }),
      sayingPatience.withinMs,
    )
    c.header('X-Orrery-Provider', spoken.provider)
    return answerBytes(c, spoken.audio, spoken.mime)
  },
}
