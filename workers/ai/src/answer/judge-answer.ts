import { z } from 'zod'
import type { Answered, Refusal } from '../fallback/chain-world.ts'
import { jsonIn, type OpenTask, reasonsOf } from '../tasks/open-task.ts'
import { stepsOf } from './schema-cost.ts'

type Schema = Record<string, unknown>

const isRecord = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Patterns of strangers could hold up everybody who shares this thread: they are for the model alone. */
const withoutPatterns = (schema: unknown): unknown => {
  if (Array.isArray(schema)) return schema.map(withoutPatterns)
  if (!isRecord(schema)) return schema
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => name !== 'patternProperties' && !(name === 'pattern' && typeof value === 'string'))
      .map(([name, value]) => [name, withoutPatterns(value)]),
  )
}

const anyObject = z.record(z.string(), z.unknown())

/** Some milliseconds of work. A schema that forks again and again would hold up everybody for hours. */
const mostSteps = 5000

/** What is asked for as far as it can be checked: a schema in words we do not know asks for JSON at least. */
const checkOf = (schema: Schema): z.ZodType => {
  if (Object.keys(schema).length === 0) return anyObject
  if (stepsOf(schema) > mostSteps) return z.unknown()
  try {
    return z.fromJSONSchema(withoutPatterns(schema) as Parameters<typeof z.fromJSONSchema>[0])
  } catch {
    return z.unknown()
  }
}

/** A schema that only refers to itself has no end, which is not the fault of the answer. */
const checked = (check: z.ZodType, value: unknown): ReturnType<z.ZodType['safeParse']> => {
  try {
    return check.safeParse(value)
  } catch {
    return { success: true, data: value }
  }
}

const judgeTask =
  (task: OpenTask) =>
  ({ text }: Answered): Refusal | null => {
    const judged = task.judge(text)
    return judged.isTaken ? null : { reasons: judged.reasons, isFinal: !judged.isForm }
  }

const judgeJson = (schema: Schema) => {
  const check = checkOf(schema)
  return ({ text, toolCalls }: Answered): Refusal | null => {
    if (toolCalls.length > 0) return null
    const value = jsonIn(text)
    if (value === undefined) return { reasons: ['It is not JSON.'], isFinal: false }
    const read = checked(check, value)
    return read.success ? null : { reasons: reasonsOf(read.error), isFinal: false }
  }
}

const takeAll = (): null => null

/** One judge for an answer, whoever gave it. */
export const judgeOf = (task: OpenTask | null, schema: Schema | null): ((answer: Answered) => Refusal | null) => {
  if (task) return judgeTask(task)
  return schema === null ? takeAll : judgeJson(schema)
}
