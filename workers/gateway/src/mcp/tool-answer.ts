import { AppError } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import { failureOf } from '@orrery/worker-kit/http-errors'
import type { CallToolResult, McpServer, StandardSchemaWithJSON, ToolAnnotations } from '@modelcontextprotocol/server'
import type { z } from 'zod'

/**
 * A schema that a tool publishes but does not judge by: whoever owns the data parses it, in every accepted spelling and
 * with its own error texts, so that a tool and a route refuse the same things in the same words.
 */
const publishedSchema = (schema: z.ZodType): StandardSchemaWithJSON<unknown, Record<string, unknown>> => ({
  '~standard': {
    version: 1,
    vendor: 'orrery',
    validate: (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? { value: value as Record<string, unknown> }
        : { issues: [{ message: 'Arguments are an object.' }] },
    jsonSchema: schema['~standard'].jsonSchema,
  },
})

/** For tools that no engine parses for. Throws `INVALID_INPUT` with every issue, as the routes do. */
export const parsed = <Schema extends z.ZodType>(schema: Schema, given: unknown): z.output<Schema> => {
  const result = schema.safeParse(given)
  if (!result.success) throw invalidInput(result.error)
  return result.data
}

/** What a model reads, and beside it the same as data. */
export const toolAnswer = (text: string, structured: Record<string, unknown>): CallToolResult => ({
  content: [{ type: 'text', text }],
  structuredContent: structured,
})

const refusal = (error: unknown, requestId: string): CallToolResult => {
  const { error: body } = failureOf(error, requestId)
  const details = body.details === undefined ? '' : `\n${JSON.stringify(body.details)}`
  return {
    isError: true,
    content: [{ type: 'text', text: `${body.code}: ${body.message}${details}` }],
    structuredContent: { error: body },
  }
}

/**
 * Runs a tool. Failures that a caller may act on are told to the model as the routes tell them; a bug is thrown on, to be
 * logged and answered without its inside.
 */
const answerTool = async (requestId: string, run: () => Promise<CallToolResult>): Promise<CallToolResult> => {
  try {
    return await run()
  } catch (error) {
    if (AppError.is(error)) return refusal(error, requestId)
    throw error
  }
}

type Tool = {
  name: string
  requestId: string
  title: string
  description: string
  schema: z.ZodType
  annotations: ToolAnnotations
}

/** Adds a tool that publishes its schema and tells refusals in the words of the routes. */
export const addTool = (
  server: McpServer,
  { name, requestId, schema, ...about }: Tool,
  run: (given: Record<string, unknown>) => Promise<CallToolResult>,
): void => {
  server.registerTool(name, { ...about, inputSchema: publishedSchema(schema) }, (given: Record<string, unknown>) =>
    answerTool(requestId, () => run(given)),
  )
}
