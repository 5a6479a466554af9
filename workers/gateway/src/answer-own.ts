import { sha256Hex } from '@orrery/worker-kit/hex'
import type { Context } from 'hono'
import type { App } from './app.ts'
import { isUnchanged } from './metadata-rules.ts'

const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'private, no-cache' } as const
const digestLength = 32

const etagOf = async (json: string): Promise<string> => `"${(await sha256Hex(json)).slice(0, digestLength)}"`

/**
 * What is a person's own: their browser may keep it, for when there is no net, and asks each time whether it still holds.
 */
export const answerOwn = async (c: Context<App>, content: object): Promise<Response> => {
  const json = JSON.stringify(content)
  const etag = await etagOf(json)
  c.header('ETag', etag)
  return isUnchanged(c.req.header('if-none-match'), etag) ? c.body(null, 304, headers) : c.body(json, 200, headers)
}
