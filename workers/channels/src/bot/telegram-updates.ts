import { Api, GrammyError } from 'grammy'
import { sha256Hex } from '@orrery/worker-kit/hex'
import type { Env } from '../env.ts'
import { parseUpdate } from '../platforms/telegram/parse-update.ts'
import { telegramUpdate } from '../platforms/telegram/update.ts'
import type { TelegramSettings } from '../settings.ts'
import { keepArrivals } from '../webhooks/keep-arrivals.ts'

/** What we read; a bot that asks for less is sent less. */
const allowed = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

const longPollSeconds = 25
const patienceSeconds = 60
const nameSeconds = 5

const apiOf = ({ token, apiUrl }: TelegramSettings, timeoutSeconds: number = patienceSeconds): Api =>
  new Api(token, { apiRoot: apiUrl, timeoutSeconds })

/**
 * Asks once for what is new and stores it. Returns the offset to ask from next: only then does Telegram forget what it told,
 * so that a process that dies in between is told again.
 */
export const fetchUpdates = async (env: Env, settings: TelegramSettings, offset: number): Promise<number> => {
  const { account } = settings
  const updates = await apiOf(settings).getUpdates({ offset, timeout: longPollSeconds, allowed_updates: [...allowed] })
  let next = offset
  for (const told of updates) {
    const update = telegramUpdate.safeParse(told)
    // In their order: two of one chat must not overtake each other.
    // oxlint-disable-next-line no-await-in-loop
    if (update.success) await keepArrivals(env, { platform: 'telegram', account }, parseUpdate(update.data, account))
    next = Math.max(next, told.update_id + 1)
  }
  return next
}

/** Without `@`; null where Telegram does not tell. */
export const askUsername = async (settings: TelegramSettings): Promise<string | null> => {
  try {
    return (await apiOf(settings, nameSeconds).getMe()).username.toLowerCase()
  } catch {
    return null
  }
}

/** Whether another asker, or a webhook, has the updates of this bot. */
export const isTakenElsewhere = (error: unknown): boolean => error instanceof GrammyError && error.error_code === 409

/** By which a webhook that was set is known again. */
export const webhookMark = ({ webhookSecret }: TelegramSettings, publicUrl: string): Promise<string> =>
  sha256Hex(`${publicUrl}\n${webhookSecret ?? ''}`)

/** Telegram sends to HTTPS alone. */
export const canBeSent = (publicUrl: string): boolean => publicUrl.startsWith('https://')

export const setWebhook = async (settings: TelegramSettings, publicUrl: string): Promise<void> => {
  await apiOf(settings).setWebhook(`${publicUrl}/webhook/telegram`, {
    secret_token: settings.webhookSecret ?? '',
    allowed_updates: [...allowed],
    max_connections: 40,
  })
}
