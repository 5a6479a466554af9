import { Hono } from 'hono'

const bare = new Hono()
bare.post('/', async (c) => {
  await c.req.json()
  return c.json({ success: true })
})

export default bare
