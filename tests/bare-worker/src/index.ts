import { Hono } from 'hono'

const bare = new Hono()
bare.post('/', async (c) => {
  await c.req.json()
  return c.json({ success: true })
})

// oxlint-disable-next-line import/no-default-export -- a worker is its default export
export default bare
