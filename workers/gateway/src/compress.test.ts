import { expect, test } from 'vitest'
import { compress } from './compress.ts'
import { knock, openDoor } from './testing/knock.ts'

const long = 'x'.repeat(2000)
const asking = (acceptEncoding: string, init: RequestInit = {}): Request =>
  new Request('http://localhost/', { ...init, headers: { 'accept-encoding': acceptEncoding } })
const json = (body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { headers: { 'content-type': 'application/json', ...headers } })
const codingOf = async (request: Request, response: Response) =>
  (await compress(request, response)).headers.get('content-encoding')

test.each(['gzip', 'br, gzip', 'deflate, GZIP;q=0.5', '*'])('who takes "%s" is sent gzip', async (accepted) => {
  expect(await codingOf(asking(accepted), json(long))).toBe('gzip')
})

test.each(['', 'br', 'identity', 'gzip;q=0', '*;q=0.0'])(
  'who takes "%s" is sent the text as it is',
  async (accepted) => {
    const answer = await compress(asking(accepted), json(long))
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(await answer.text()).toBe(long)
  },
)

test('whether it was compressed depends on the request, and caches are told', async () => {
  expect((await compress(asking(''), json(long))).headers.get('vary')).toContain('Accept-Encoding')
})

test.each([
  ['a short answer', json('{}')],
  ['a short answer that says so', json(long, { 'content-length': '1023' })],
  ['what is compressed already', json(long, { 'content-encoding': 'br' })],
  ['what must not be transformed', json(long, { 'cache-control': 'no-transform' })],
  ['a picture', new Response(long, { headers: { 'content-type': 'image/png' } })],
  ['a stream of events', new Response(long, { headers: { 'content-type': 'text/event-stream' } })],
  ['an answer without a type', new Response(new Uint8Array(2000))],
])('%s is left as it is', async (_what, response) => {
  expect(await codingOf(asking('gzip'), response)).toBe(response.headers.get('content-encoding'))
})

test('the head of an answer is not compressed', async () => {
  expect(await codingOf(asking('gzip', { method: 'HEAD' }), json(long))).toBeNull()
})

test('a compressed answer loses its length and weakens its entity tag', async () => {
  const answer = await compress(asking('gzip'), json(long, { 'content-length': '2000', etag: '"abc"' }))
  expect([answer.headers.get('content-length'), answer.headers.get('etag')]).toEqual([null, 'W/"abc"'])
})

test('Cloudflare compresses at its edge', async () => {
  const request = Object.defineProperty(asking('gzip'), 'cf', { value: { colo: 'LIS' } })
  expect(await codingOf(request, json(long))).toBeNull()
})

test('at the door the entity tag of a compressed answer is weak, and still spares sending it again', async () => {
  const staging = openDoor({ ORRERY_ENV: 'staging' })
  const asked = { 'accept-encoding': 'gzip' }
  const first = await staging('/engines/natal/metadata', { headers: asked })
  const etag = first.headers.get('etag') ?? ''
  expect([first.headers.get('content-encoding'), etag.startsWith('W/"')]).toEqual(['gzip', true])
  const again = await staging('/engines/natal/metadata', { headers: { ...asked, 'if-none-match': etag } })
  expect([again.status, again.headers.get('content-encoding')]).toEqual([304, null])
})

test('a file of the web app that a browser has is not sent again, however it was sent', async () => {
  const file = '/assets/page-4f3a9c1b.js'
  const etag = (await knock(file)).headers.get('etag') ?? ''
  expect((await knock(file, { headers: { 'if-none-match': `W/${etag}` } })).status).toBe(304)
})
