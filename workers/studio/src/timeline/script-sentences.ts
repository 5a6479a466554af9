import type { TimelineScript } from '@orrery/contracts/timeline-script'
import { sayInWords } from '../text/say-in-words.ts'
import { splitSentences } from '../text/split-sentences.ts'

/** One sentence of a script. `step` is the index of the step that says it. */
export type ScriptSentence = {
  step: number
  section: string | null
  isOptional: boolean
  /** As written: for captions and the transcript. */
  text: string
  /** As spoken: numbers and symbols in words. */
  spoken: string
}

/** Every sentence that a script says, in order. */
export const scriptSentences = ({ locale, steps }: TimelineScript): readonly ScriptSentence[] => {
  let section: string | null = null
  return steps.flatMap((step, index) => {
    if (step.type === 'section') section = step.name
    if (step.type !== 'say') return []
    return splitSentences(step.text, locale).map((text) => ({
      step: index,
      section,
      isOptional: step.optional === true,
      text,
      spoken: sayInWords(text, locale),
    }))
  })
}
