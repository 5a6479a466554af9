import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { engineIds, engineSchemas } from '@orrery/engines/schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { bootPlatform } from './platform.ts'

let platform: Awaited<ReturnType<typeof bootPlatform>>
const clients = new Map<string, Client>()

const connected = async (mode: 'legacy' | 'auto'): Promise<Client> => {
  const client = new Client({ name: 'test', version: '1.0.0' }, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${platform.url}/mcp`)))
  return client
}

beforeAll(async () => {
  platform = await bootPlatform()
  clients.set('2025-11-25', await connected('legacy'))
  clients.set('2026-07-28', await connected('auto'))
})
afterAll(async () => {
  await Promise.all([...clients.values()].map((client) => client.close()))
  await platform.stop()
})

const clientOf = (revision: string): Client => {
  const client = clients.get(revision)
  if (client === undefined) throw new Error(`No client of ${revision}.`)
  return client
}

const revisions = ['2025-11-25', '2026-07-28'] as const
const birth = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
const textOf = (content: unknown): string => z.array(z.object({ text: z.string() })).parse(content)[0]?.text ?? ''

test.each(revisions)('the official client speaks %s with the door', (revision) => {
  const client = clientOf(revision)
  expect(client.getServerVersion()).toMatchObject({ name: 'orrery' })
  expect(client.getNegotiatedProtocolVersion()).toBe(revision)
})

test.each(revisions)('%s: every engine is a tool with the input schema of its route', async (revision) => {
  const { tools } = await clientOf(revision).listTools()
  const byName = new Map(tools.map((tool) => [tool.name, tool]))
  for (const id of engineIds) {
    const published = z.toJSONSchema(engineSchemas[id].input, { io: 'input' })
    expect(byName.get(id)?.inputSchema.properties).toEqual(published.properties)
  }
  expect([...byName.keys()]).toEqual(
    expect.arrayContaining([
      'find_places',
      'timezone_at',
      'sky_positions',
      'birth_positions',
      'draw_picture',
      'commit_draw',
    ]),
  )
})

test.each(engineIds)('the tool %s answers its example with words and with facts', async (id) => {
  const answer = await clientOf('2026-07-28').callTool({ name: id, arguments: { ...engineSchemas[id].example } })
  expect(answer.isError ?? false).toBe(false)
  expect(textOf(answer.content).length).toBeGreaterThan(100)
  expect(answer.structuredContent).toMatchObject({ engine_name: id, raw_data: expect.any(Object) })
})

test.each([
  [{}, 2],
  [{ levels: 3 }, 3],
])('the many periods of Vimshottari come in two levels unless asked for: %j', async (asked, levels) => {
  const { structuredContent } = await clientOf('2026-07-28').callTool({
    name: 'vimshottari',
    arguments: { ...birth, ...asked },
  })
  const written = JSON.stringify(structuredContent)
  expect(written.includes('"antardasha","start_date"')).toBe(true)
  expect(written.split('"period_type":"pratyantardasha"').length > 700).toBe(levels === 3)
})

test('a field that was not understood is told in the text that a model reads', async () => {
  const answer = await clientOf('2026-07-28').callTool({ name: 'tarot', arguments: { spreadtype: 'celtic_cross' } })
  expect(textOf(answer.content)).toContain('Warning: The field "spreadtype" is not known and was ignored.')
})

test.each(revisions)('%s: a town is found, and the sky above an instant', async (revision) => {
  const client = clientOf(revision)
  const found = await client.callTool({ name: 'find_places', arguments: { q: 'Lisboa', country: 'PT', limit: 1 } })
  expect(found.structuredContent).toMatchObject({ places: [{ country: 'PT', timezone: 'Europe/Lisbon' }] })
  const sky = await client.callTool({
    name: 'sky_positions',
    arguments: { instant: '1990-05-17T13:25:00Z', bodies: ['sun'] },
  })
  expect(sky.structuredContent).toMatchObject({ bodies: { sun: { longitude: expect.any(Number) } } })
})

test.each(revisions)('%s: a refusal says its code, what to do, and the candidates', async (revision) => {
  const twice = { birth_date: '2021-10-31', birth_time: '02:30', timezone: 'Europe/Berlin' }
  const answer = await clientOf(revision).callTool({ name: 'human_design', arguments: twice })
  expect(answer.isError).toBe(true)
  expect(textOf(answer.content)).toMatch(/^AMBIGUOUS_LOCAL_TIME: /)
  expect(textOf(answer.content)).toContain('2021-10-31T00:30:00Z')
})

test('a picture is an SVG document with its text', async () => {
  const { content } = await clientOf('2026-07-28').callTool({
    name: 'draw_picture',
    arguments: { engine: 'human_design', input: birth },
  })
  expect(content).toMatchObject([
    { type: 'text', text: expect.stringMatching(/\w{3}/) },
    { type: 'resource', resource: { mimeType: 'image/svg+xml', text: expect.stringMatching(/^<svg [^]*<\/svg>$/) } },
  ])
})

test.each([
  [{ engine: 'Human-Design', input: birth }, false, /\w{3}/],
  [{ engine: 'astrolabe', input: birth }, true, /^ENGINE_NOT_FOUND: /],
  [{ engine: 'human_design' }, true, /^INVALID_INPUT: /],
])('a picture is asked for, or refused, as the route does: %j', async (asked, isError, text) => {
  const answer = await clientOf('2026-07-28').callTool({ name: 'draw_picture', arguments: asked })
  expect(answer.isError ?? false).toBe(isError)
  expect(z.array(z.looseObject({ text: z.string().optional() })).parse(answer.content)[0]?.text).toMatch(text)
})

test('conventions and the output schema of an engine can be read as a resource', async () => {
  const client = clientOf('2026-07-28')
  const { resources } = await client.listResources()
  expect(resources.map(({ uri }) => uri)).toEqual(engineIds.map((id) => `orrery://engines/${id}`))
  const { contents } = await client.readResource({ uri: 'orrery://engines/natal' })
  const [{ text }] = z.tuple([z.object({ text: z.string() })]).parse(contents)
  expect(JSON.parse(text)).toMatchObject({ id: 'natal', output_schema: expect.any(Object) })
})

const knock = (init: RequestInit) => fetch(`${platform.url}/mcp`, init)
const json = { 'content-type': 'application/json' }
const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })

test('a page of a foreign origin is refused, a program is not', async () => {
  const foreign = await knock({ method: 'POST', headers: { ...json, origin: 'https://evil.example' }, body: list })
  expect(foreign.status).toBe(403)
  expect((await knock({ method: 'POST', headers: json, body: list })).status).toBe(200)
})

test.each([
  ['GET', undefined, 405],
  ['DELETE', undefined, 405],
  ['POST', '{', 400],
  ['POST', '{"jsonrpc": "2.0"}', 400],
  ['POST', `[${'['.repeat(40)}]`, 400],
  ['POST', `"${'x'.repeat(300 * 1024)}"`, 413],
])('%s %s is refused without harm', async (method, body, status) => {
  const response = await knock({ method, headers: json, ...(body !== undefined && { body }) })
  expect(response.status).toBe(status)
})

test('an unknown tool is an error of the protocol', async () => {
  await expect(clientOf('2026-07-28').callTool({ name: 'astrolabe', arguments: {} })).rejects.toThrow(/astrolabe/)
})
