import { afterAll, expect, test } from 'vitest'
import { openNotice } from './renderer-notice.ts'

const token = 'a token of this test'
const notice = await openNotice(0, token)
afterAll(() => notice.takeDown())

const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`http://127.0.0.1:${notice.port}${path}`, { ...init, headers: { authorization: `Bearer ${token}` } })

test('while the renderer is prepared its address says which step is under way, and sends every order away', async () => {
  notice.write({ mode: 'preparing', step: 'uv (2 of 5)', reason: null })
  expect(await (await ask('/health')).json()).toMatchObject({ mode: 'preparing', step: 'uv (2 of 5)' })
  const order = await ask('/render', { method: 'POST', body: '{}' })
  expect(order.status).toBe(503)
  expect(await order.text()).toContain('uv (2 of 5)')
})

test('it is closed to everybody without the token', async () => {
  expect((await fetch(`http://127.0.0.1:${notice.port}/health`)).status).toBe(401)
})

test('where the renderer cannot be had, its address says why', async () => {
  notice.write({ mode: 'unavailable', step: null, reason: 'Videos need bubblewrap.' })
  expect(await (await ask('/health')).json()).toMatchObject({ mode: 'unavailable', reason: 'Videos need bubblewrap.' })
  expect(await (await ask('/status/x')).text()).toContain('Videos need bubblewrap.')
})

test('it leaves its address to the renderer, and takes the same one again', async () => {
  const { port } = notice
  await notice.takeDown()
  await expect(ask('/health')).rejects.toThrow('fetch failed')
  await notice.putUp()
  expect(notice.port).toBe(port)
  expect((await ask('/health')).status).toBe(200)
})
