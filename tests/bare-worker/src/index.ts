import { Hono } from 'hono'

let bytes = new TextEncoder().encode('{"success":true}')

const bare = new Hono()
bare.post('/', async (c) => {
  await c.req.json()
  return c.body(bytes, 200, { 'Content-Type': 'application/json' })
})
/** What the route answers from now on, so that it can be compared with one that answers the same. */
bare.put('/', async (c) => {
  bytes = new Uint8Array(await c.req.arrayBuffer())
  return c.body(null, 204)
})

// oxlint-disable-next-line import/no-default-export -- a worker is its default export
export default bare
