import type { Env } from '../env.ts'
import { parseUpdate } from '../platforms/telegram/parse-update.ts'
import { telegramUpdate } from '../platforms/telegram/update.ts'
import { telegramSettings } from '../settings.ts'
import { equalSecret } from './equal-secret.ts'
import { keepArrivals } from './keep-arrivals.ts'
import { readBody } from './read-body.ts'
import { readJson } from './read-json.ts'
import { refuseWebhook, webhookTaken } from './webhook-answer.ts'

/** `POST /webhook/telegram`: the secret that was given to `setWebhook` comes back as a header. */
export const receiveTelegram = async (env: Env, request: Request): Promise<Response> => {
  if (request.method !== 'POST') return refuseWebhook('METHOD_NOT_ALLOWED', 'This address takes POST.')
  const settings = telegramSettings(env)
  if (settings === null || settings.webhookSecret === null)
    return refuseWebhook('UNAVAILABLE', 'Telegram sends nothing here: no webhook is set up.')
  const body = await readBody(request)
  if (body === null) return refuseWebhook('TOO_LARGE', 'A webhook is 1 MiB long at most.')
  const secret = request.headers.get('x-telegram-bot-api-secret-token')
  if (secret === null || !(await equalSecret(secret, settings.webhookSecret)))
    return refuseWebhook('UNAUTHORIZED', 'The secret of this webhook is missing or wrong.')
  const update = telegramUpdate.safeParse(readJson(body))
  if (!update.success) return refuseWebhook('INVALID_INPUT', 'This is no update of the Bot API.')
  await keepArrivals(
    env,
    { platform: 'telegram', account: settings.account },
    parseUpdate(update.data, settings.account),
  )
  return webhookTaken()
}
