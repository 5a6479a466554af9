import { chatPlatform, type ChatPlatform } from '@orrery/contracts/channels-api'
import { AppError } from '@orrery/contracts/errors'
import type { Context } from 'hono'
import type { App } from '../../app.ts'

/** The chat app that the address names. Throws `NOT_FOUND` for one we do not know. */
export const platformInPath = (c: Context<App>): ChatPlatform => {
  const named = chatPlatform.safeParse(c.req.param('platform'))
  if (named.success) return named.data
  throw new AppError('NOT_FOUND', 'There is no such chat app here. Take telegram or whatsapp.')
}
