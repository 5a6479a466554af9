import { engineIds } from '@orrery/engines/schemas'
import { expect, test } from 'vitest'
import { createGateway } from '../gateway.ts'
import { answerSchema, at } from '../testing/document-schema.ts'
import { enginesDown, jsonOf, knock, openDoor, post } from '../testing/knock.ts'

const document = await jsonOf(await knock('/openapi.json'))
const paths = Object.keys(at(document, 'paths'))

const operations = paths.flatMap((path) => Object.keys(at(document, 'paths', path)).map((method) => ({ path, method })))

test('it is OpenAPI 3.1, the same with and without /api/v1', async () => {
  expect(document['openapi']).toBe('3.1.1')
  expect(await jsonOf(await knock('/api/v1/openapi.json'))).toEqual(document)
})

test('every route of the router is described, and every described route exists', () => {
  const routed = createGateway()
    .routes.filter(({ method, path }) => method !== 'ALL' && path.startsWith('/api/v1/'))
    .map(({ method, path }) => `${method.toLowerCase()} ${path.slice(7).replaceAll(/:(\w+)/g, '{$1}')}`)
  expect(routed.length).toBeGreaterThan(10)
  expect(operations.map(({ path, method }) => `${method} ${path}`).toSorted()).toEqual(routed.toSorted())
})

test('every operation has an id of its own, a summary and an answer', () => {
  const described = operations.map(({ path, method }) => at(document, 'paths', path, method))
  const ids = described.map(({ operationId }) => operationId)
  expect(new Set(ids).size).toBe(operations.length)
  for (const { summary, responses } of described) {
    expect(summary).toEqual(expect.any(String))
    expect(Object.keys(responses as object).filter((status) => /^[123]/.test(status))).not.toEqual([])
  }
})

test('the engines are listed as the ids one may name', () => {
  const { parameters } = at(document, 'paths', '/engines/{name}/calculate', 'post')
  expect(parameters).toMatchObject([{ name: 'name', in: 'path', required: true, schema: { enum: engineIds } }])
})

test('every reference leads to a component', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, target]) => target ?? '')
  expect(references.length).toBeGreaterThan(20)
  const components = at(document, 'components', 'schemas')
  const names = references.map((reference) => reference.replace('#/components/schemas/', ''))
  expect(names.filter((name) => !Object.hasOwn(components, name))).toEqual([])
})

const birth = { birth_date: '1990-05-17', birth_time: '14:25', timezone: 'Europe/Lisbon' }
const twice = { birth_date: '2021-10-31', birth_time: '02:30', timezone: 'Europe/Berlin' }
const instant = '2020-06-01T12:00:00Z'
const item = { engineName: 'biorhythm', input: { birth_date: '1990-05-17' } }

const answers: readonly [string, string, number, string, RequestInit?][] = [
  ['get', '/engines', 200, '/engines'],
  ['get', '/engines/{name}/metadata', 200, '/engines/human_design/metadata'],
  ['get', '/engines/{name}/metadata', 404, '/engines/biofield/metadata'],
  ['post', '/engines/{name}/calculate', 200, '/engines/human_design/calculate', post({ input: birth })],
  [
    'post',
    '/engines/{name}/calculate',
    200,
    '/engines/human_design/calculate',
    post({ input: { ...twice, ambiguous: 'both' } }),
  ],
  ['post', '/engines/{name}/calculate', 200, '/engines/biorhythm/calculate', post({ input: item.input })],
  [
    'post',
    '/engines/{name}/calculate',
    200,
    '/engines/numerology/calculate',
    post({ input: { ...item.input, full_name: 'Ada Lovelace' } }),
  ],
  [
    'post',
    '/engines/{name}/calculate',
    200,
    '/engines/natal/calculate',
    post({ input: { ...birth, place: 'Lisbon, Portugal' } }),
  ],
  [
    'post',
    '/engines/{name}/calculate',
    200,
    '/engines/natal/calculate',
    post({ input: { birth_date: '1990-05-17', place: 'Lisbon, Portugal' } }),
  ],
  ['post', '/engines/{name}/calculate', 400, '/engines/human_design/calculate', post({ input: {} })],
  ['post', '/engines/{name}/calculate', 404, '/engines/astrolabe/calculate', post({ input: {} })],
  ['post', '/engines/{name}/calculate', 422, '/engines/human_design/calculate', post({ input: twice })],
  ['post', '/engines/{name}/calculate', 415, '/engines/human_design/calculate', { method: 'POST', body: '{}' }],
  ['post', '/engines/calculate', 200, '/engines/calculate', post(item)],
  ['post', '/engines/calculate', 404, '/engines/calculate', post({ ...item, engineName: 'astrolabe' })],
  ['post', '/engines/batch', 200, '/engines/batch', post({ engines: [item] })],
  ['post', '/engines/batch', 207, '/engines/batch', post({ engines: [item, { ...item, input: {} }] })],
  ['post', '/engines/batch', 400, '/engines/batch', post({ engines: [] })],
  ['post', '/engines/{name}/picture', 400, '/engines/biorhythm/picture', post({ input: {} })],
  ['post', '/swiss_ephemeris/calculate', 200, '/swiss_ephemeris/calculate', post(birth)],
  ['post', '/swiss_ephemeris/calculate', 422, '/swiss_ephemeris/calculate', post(twice)],
  ['post', '/ephemeris/positions', 200, '/ephemeris/positions', post({ instant, bodies: ['sun', 'moon'] })],
  ['post', '/ephemeris/positions', 400, '/ephemeris/positions', post({ instant, bodies: ['vulcan'] })],
  ['get', '/places', 200, '/places?q=Lisboa'],
  ['get', '/places', 400, '/places'],
  ['get', '/places/timezone', 200, '/places/timezone?latitude=38.7&longitude=-9.1'],
  ['get', '/health', 200, '/health'],
  ['get', '/engines/health', 200, '/engines/health'],
  ['get', '/about', 200, '/api/v1/about'],
  ['get', '/openapi.json', 200, '/openapi.json'],
  ['post', '/ai/interpret', 200, '/ai/interpret', post({ engineName: 'human_design', input: birth })],
  ['post', '/ai/synthesize', 200, '/ai/synthesize', post({ engines: [item] })],
  ['post', '/ai/synthesize', 400, '/ai/synthesize', post({})],
  ['post', '/v1/chat/completions', 401, '/v1/chat/completions', post({})],
]

test.each(answers)(
  'what %s %s answers with %i is what the document says',
  async (method, path, status, address, init) => {
    const response = await knock(address, init)
    expect(response.status).toBe(status)
    const parsed = answerSchema(document, path, method, status).safeParse(await response.json())
    expect(parsed.error?.issues ?? []).toEqual([])
  },
)

test.each([
  ['/engines', '/engines'],
  ['/health', '/health'],
  ['/places', '/places?q=a'],
])('%s is described as it answers while the engines are down', async (path, address) => {
  const response = await openDoor(enginesDown)(address)
  const parsed = answerSchema(document, path, 'get', 503).safeParse(await response.json())
  expect(parsed.error?.issues ?? []).toEqual([])
})

test('the document refuses what no route answers', () => {
  const schema = answerSchema(document, '/engines', 'get', 200)
  expect(schema.safeParse({ engines: [], count: 'none' }).success).toBe(false)
})
