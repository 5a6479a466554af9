import { type bodyLimits, parseBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'

const renamed: Readonly<Record<string, string>> = { session_id: 'conversationId' }

const ourName = (name: string): string =>
  renamed[name] ?? name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/**
 * What clients of waQup send, in our names: `content_type`, `session_id`, … Values stay as they are, and a field that comes under
 * both names counts as ours.
 */
export const withOurNames = (sent: unknown): unknown => {
  if (Array.isArray(sent)) return sent.map(withOurNames)
  if (typeof sent !== 'object' || sent === null) return sent
  const fields = Object.entries(sent).map(([name, value]) => [name, ourName(name), withOurNames(value)] as const)
  const theirs = fields.filter(([name, ours]) => name !== ours)
  const own = fields.filter(([name, ours]) => name === ours)
  return Object.fromEntries([...theirs, ...own].map(([, ours, value]) => [ours, value]))
}

/** Reads a JSON body under either names and parses it with the schema. Throws what `parseBody` throws. */
export const parseRenamed = <Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes?: (typeof bodyLimits)[keyof typeof bodyLimits],
): Promise<z.output<Schema>> => parseBody(request, z.preprocess(withOurNames, schema), maxBytes)
