import type { ChatMessage, Task } from '@orrery/contracts/ai-api'
import type { z } from 'zod'

/** Why an answer is not taken, in words that a model can act on; an empty list: it is taken. */
export type Judgement = readonly string[]

/**
 * One kind of text. `prompt` asks a model, `compose` writes it without one, `validate` judges both alike.
 * `Answer` is what `json` of the completion holds.
 */
export type TaskFolder<Facts, Answer> = {
  name: Task
  /** Part of the cache's key: raise it when prompt or answer change. */
  version: string
  facts: z.ZodType<Facts>
  answer: z.ZodType<Answer>
  /** Seconds for which an answer may be told again. */
  keptSeconds: number
  /** Its facts hold nothing of a person, so that an answer may be told to anybody who asks the same. */
  isImpersonal?: true
  timers: 'short' | 'long'
  maxOutputTokens: number
  /** Text from people and documents stands in it as quoted data only. */
  prompt(facts: Facts): readonly ChatMessage[]
  /** Null where the task cannot be done without a model. The same facts give the same answer, for ever. */
  compose: ((facts: Facts) => Answer) | null
  /** Mends a model's answer where code can: leaves out what cannot stand, lays its times. The result is validated. */
  mend?(facts: Facts, answer: Answer): Answer
  validate(facts: Facts, answer: Answer): Judgement
  /** The answer as text, for readers of `text`. */
  textOf(answer: Answer): string
}
