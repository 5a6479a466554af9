import type { ChatMessage, Task } from '@orrery/contracts/ai-api'
import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { TaskFolder } from './task.ts'

/** What an answer is worth: its value where it is taken, the reasons where it is not. */
type JudgedAnswer =
  | { isTaken: true; json: unknown; text: string }
  /** `isForm`: it is not even of the asked form, so another model may do better; otherwise it says what is not so. */
  | { isTaken: false; isForm: boolean; reasons: readonly string[] }

/** A task with its facts filled in. */
export type OpenTask = {
  name: Task
  version: string
  keptSeconds: number
  isImpersonal: boolean
  facts: unknown
  timers: 'short' | 'long'
  maxOutputTokens: number
  messages: readonly ChatMessage[]
  answerSchema: Record<string, unknown>
  judge(text: string): JudgedAnswer
  /** Null where nobody but a model can do it. */
  compose: (() => { json: unknown; text: string }) | null
}

/** A task with its types closed over, so that all of them fit into one list. */
export type SealedTask = { name: Task; open(facts: unknown): OpenTask }

/** Models like to put JSON between fences, whatever they are asked. */
const withoutFence = (text: string): string => /^\s*```(?:json)?\s*\n([\s\S]*?)\n?\s*```\s*$/.exec(text)?.[1] ?? text

/** The value that a text of JSON stands for; undefined where it is none. */
export const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(withoutFence(text))
  } catch {
    return undefined
  }
}

const placeOf = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`

/** Issues as sentences that a model can act on; the first few are enough. */
export const reasonsOf = (error: z.ZodError): readonly string[] => error.issues.slice(0, 5).map(placeOf)

const notJson: JudgedAnswer = { isTaken: false, isForm: true, reasons: ['It is not JSON.'] }

export const sealTask = <Facts, Answer>(folder: TaskFolder<Facts, Answer>): SealedTask => {
  const { name, version, keptSeconds, isImpersonal = false, timers, maxOutputTokens, answer } = folder
  const answerSchema = z.toJSONSchema(answer) as Record<string, unknown>
  return {
    name,
    open: (given) => {
      const read = folder.facts.safeParse(given)
      if (!read.success) {
        throw new AppError('INVALID_INPUT', `These are no facts for ${name}: ${reasonsOf(read.error).join(' ')}`)
      }
      const facts = read.data
      const { compose } = folder
      return {
        name,
        version,
        keptSeconds,
        isImpersonal,
        facts,
        timers,
        maxOutputTokens,
        messages: folder.prompt(facts),
        answerSchema,
        judge: (text) => {
          const value = jsonIn(text)
          if (value === undefined) return notJson
          const read = answer.safeParse(value)
          if (!read.success) return { isTaken: false, isForm: true, reasons: reasonsOf(read.error) }
          const kept = folder.mend?.(facts, read.data) ?? read.data
          const reasons = folder.validate(facts, kept)
          if (reasons.length > 0) return { isTaken: false, isForm: false, reasons }
          return { isTaken: true, json: kept, text: folder.textOf(kept) }
        },
        compose:
          compose &&
          (() => {
            const written = compose(facts)
            return { json: written, text: folder.textOf(written) }
          }),
      }
    },
  }
}
