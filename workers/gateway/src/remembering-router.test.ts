import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { createRememberingRouter } from './remembering-router.ts'

const openApp = () =>
  new Hono({ router: createRememberingRouter() })
    .get('/engines/:name/metadata', (c) => c.text(`metadata of ${c.req.param('name')}`))
    .get('/engines/health', (c) => c.text('health'))
    .post('/engines/:name/metadata', (c) => c.text('posted'))
    .all('*', (c) => c.text('anything', 404))

const said = async (app: ReturnType<typeof openApp>, path: string, method = 'GET') =>
  (await app.request(path, { method })).text()

test('the same address finds the same route again, with its own parameters', async () => {
  const app = openApp()
  for (let time = 0; time < 2; time += 1) {
    expect(await said(app, '/engines/natal/metadata')).toBe('metadata of natal')
    expect(await said(app, '/engines/tarot/metadata')).toBe('metadata of tarot')
    expect(await said(app, '/engines/natal/metadata', 'POST')).toBe('posted')
    expect(await said(app, '/engines/health')).toBe('health')
    expect(await said(app, '/nothing')).toBe('anything')
  }
})

test('more addresses than it remembers are found all the same', async () => {
  const app = openApp()
  const names = Array.from({ length: 600 }, (_, index) => `engine-${index}`)
  for (const name of [...names, ...names]) {
    expect(await said(app, `/engines/${name}/metadata`)).toBe(`metadata of ${name}`)
  }
})

test('a route that is added later is found', async () => {
  const router = createRememberingRouter<string>()
  router.add('GET', '/a', 'first')
  expect(router.match('GET', '/b')[0]).toEqual([])
  router.add('GET', '/b', 'second')
  expect(router.match('GET', '/b')[0].map(([handler]) => handler)).toEqual(['second'])
})
