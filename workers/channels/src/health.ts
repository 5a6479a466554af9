import type { WorkerHealth } from '@orrery/contracts/health'
import type { Env } from './env.ts'
import { telegramSettings, whatsappSettings } from './settings.ts'

const offTelegram = 'Telegram is off: set TELEGRAM_BOT_TOKEN.'
const offWhatsApp =
  'WhatsApp is off: set WHATSAPP_ACCESS_TOKEN, WHATSAPP_APP_SECRET, WHATSAPP_VERIFY_TOKEN and WHATSAPP_PHONE_NUMBER_ID.'

/** Which apps are off and what they need; a bot that its platform has stopped makes it degraded. */
export const health = async (env: Env): Promise<WorkerHealth> => {
  await env.PEOPLE.prepare('SELECT 1 FROM chats LIMIT 1').first()
  const settings = { telegram: telegramSettings(env), whatsapp: whatsappSettings(env) }
  const off = [settings.telegram === null ? offTelegram : '', settings.whatsapp === null ? offWhatsApp : ''].filter(
    Boolean,
  )
  if (off.length === 2) return { status: 'off', reason: off.join(' ') }
  const stops = await Promise.all(
    Object.entries(settings).flatMap(([platform, setting]) =>
      setting === null ? [] : [env.BOTS.getByName(`${platform}:${setting.account}`).stopped()],
    ),
  )
  const stopped = stops.find((stop) => stop !== null)
  if (stopped)
    return { status: 'degraded', reason: `A chat app refuses us (${stopped.reason}): its token may have ended.` }
  return off.length === 0 ? { status: 'healthy' } : { status: 'healthy', reason: off.join(' ') }
}
