import { AppError } from '@orrery/contracts/errors'
import type { TimelineScript } from '@orrery/contracts/timeline-script'
import { assess } from '@orrery/safety/assess'
import { type Language, languages } from '@orrery/safety/languages'
import { languageOf } from './engines/engine.ts'

const languageFor = (locale: string): Language => languages.find((one) => one === languageOf(locale)) ?? 'en'

/** Words of somebody who may be in danger are not made into sound: `SUPPORT_NEEDED`. */
export const refuseDangerousWords = (text: string, locale: string): void => {
  const { level, rules } = assess(text, languageFor(locale))
  if (level !== 'acute') return
  throw new AppError('SUPPORT_NEEDED', 'These words sound like somebody who needs help now. They are not spoken.', {
    rules,
  })
}

/** Looks at each step, and at all of them together: what is said over two steps is said. */
export const refuseDanger = ({ locale, steps }: TimelineScript): void => {
  const texts = steps.flatMap((step) => (step.type === 'say' ? [step.text] : []))
  for (const text of texts) refuseDangerousWords(text, locale)
  refuseDangerousWords(texts.join(' '), locale)
}
