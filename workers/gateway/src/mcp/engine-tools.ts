import type { McpServer } from '@modelcontextprotocol/server'
import { calculateRequest, type EngineResult } from '@orrery/contracts/engine-answer'
import type { EngineSchemas, Need } from '@orrery/engines/engine'
import { engineIdOf } from '@orrery/engines/engine-id'
import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App } from '../app.ts'
import { refuseEngine } from '../access-rules.ts'
import { createFill } from '../profile/fill-from-profile.ts'
import { keepInTimeline } from '../profile/keep-in-timeline.ts'
import { addTool, parsed, toolAnswer } from './tool-answer.ts'

type Asking = Context<App>

/** Not called idempotent: a draw gives something else each time. */
const annotations = { readOnlyHint: true, destructiveHint: false, openWorldHint: false }

/** The facts without what repeats them: pictures are a tool of their own, `chart` stands in `raw_data`. */
const factsOf = ({ pictures: _pictures, chart: _chart, formatted_output: _text, ...facts }: EngineResult) => facts

/** Not every client shows a model the structured part. */
const withWarnings = ({ formatted_output: text, warnings }: EngineResult): string =>
  [text, ...warnings.map((warning) => `Warning: ${warning}`)].join('\n\n')

/** What to bring, for a model that has to decide whether it can call the tool yet. */
const asks: Readonly<Record<Need, string>> = {
  birth: 'a date, time and place of birth',
  date: 'a date of birth',
  name: 'a full name',
  seed: 'nothing but a wish to draw: chance is made here and can be checked and replayed by its seed',
  answers: 'answers to the statements in its metadata',
  choice: 'or a type that the person has chosen',
  intention: 'an intention in words',
}

/** A model has little room: where an engine knows a shorter answer, it is told unless more is asked for. */
const briefOf = (id: EngineId): Readonly<Record<string, unknown>> | null => {
  const { brief }: EngineSchemas = engineSchemas[id]
  return brief === undefined ? null : { ...brief }
}

const describedTool = (id: EngineId): string => {
  const { name, needs } = engineSchemas[id]
  const brief = briefOf(id)
  const shorter = brief === null ? '' : ` Unless asked otherwise ${JSON.stringify(brief)}.`
  return `${name}. Takes ${needs.map((need) => asks[need]).join(', ')}. The text is for reading; structuredContent has every field, with certificate, conventions and warnings.${shorter} A symbolic system, no medical or financial advice. Output schema: resource orrery://engines/${id}.`
}

const registerEngine = (server: McpServer, id: EngineId, c: Asking): void => {
  const { askEngines, requestId } = c.var
  const { name: title, input: schema } = engineSchemas[id]
  const tool = { name: id, requestId, title, description: describedTool(id), schema, annotations }
  addTool(server, tool, async (given) => {
    refuseEngine(c.var.actor, id)
    const input = await createFill(c.var).fill(id, { ...briefOf(id), ...given })
    const result = await askEngines((engines, caller) =>
      engines.calculate({ ...caller, engine: id, input, options: { pictures: false } }),
    )
    keepInTimeline(c, () => [{ input, data: result }])
    return toolAnswer(withWarnings(result), factsOf(result))
  })
}

const pictureRequest = z.object({
  engine: z.enum(engineIds).describe('Id of the engine.'),
  input: z.record(z.string(), z.unknown()).describe('The fields that the tool of this engine takes.'),
})

const namedEngine = ({ engine }: Record<string, unknown>): EngineId =>
  engineIdOf(typeof engine === 'string' ? engine : '')

const registerPicture = (server: McpServer, c: Asking): void => {
  const { askEngines, requestId } = c.var
  const tool = {
    name: 'draw_picture',
    requestId,
    title: "An engine's main picture",
    description: 'The picture of a calculation as an SVG document, with a text that says what it shows.',
    schema: pictureRequest,
    annotations,
  }
  addTool(server, tool, async (given) => {
    const engine = namedEngine(given)
    refuseEngine(c.var.actor, engine)
    const input = await createFill(c.var).fill(engine, parsed(calculateRequest, given).input)
    const { svg, alt } = await askEngines((engines, caller) => engines.picture({ ...caller, engine, input }))
    const uri = `orrery://pictures/${engine}.svg`
    return {
      content: [
        { type: 'text', text: alt },
        { type: 'resource', resource: { uri, mimeType: 'image/svg+xml', text: svg } },
      ],
    }
  })
}

const commitRequest = z.object({ engine: z.enum(engineIds).describe('Id of an engine that draws: tarot, iching, …') })

const registerCommit = (server: McpServer, { var: { askEngines, requestId } }: Asking): void => {
  const tool = {
    name: 'commit_draw',
    requestId,
    title: 'A promise about the next draw',
    description:
      'Publishes a commitment before a draw. Then call the engine with nonce and a client_seed of your own; the answer reveals server_seed. SHA-256 of it is the commitment, SHA-256 of "server_seed:client_seed" the seed.',
    schema: commitRequest,
    annotations,
  }
  addTool(server, tool, async (given) => {
    const commitment = await askEngines((engines, { trace }) => engines.commit({ engine: namedEngine(given), trace }))
    return toolAnswer(JSON.stringify(commitment), commitment)
  })
}

const registerMetadata = (server: McpServer, id: EngineId, { var: { askEngines } }: Asking): void => {
  const { name } = engineSchemas[id]
  server.registerResource(
    id,
    `orrery://engines/${id}`,
    { title: name, description: 'Schemas, conventions, presets and sources.', mimeType: 'application/json' },
    async ({ href }) => {
      const metadata = await askEngines((engines, { trace }) => engines.describeEngine({ engine: id, trace }))
      return { contents: [{ uri: href, mimeType: 'application/json', text: JSON.stringify(metadata) }] }
    },
  )
}

/** One tool per engine with the input schema of its route, and its metadata as a resource. */
export const registerEngineTools = (server: McpServer, asking: Asking): void => {
  for (const id of engineIds) {
    registerEngine(server, id, asking)
    registerMetadata(server, id, asking)
  }
  registerPicture(server, asking)
  registerCommit(server, asking)
}
