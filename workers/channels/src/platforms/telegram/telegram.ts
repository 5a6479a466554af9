import type { Platform } from '../platform.ts'
import { telegramSettings } from '../../settings.ts'
import { downloadTelegram } from './download-telegram.ts'
import { answerPress, sendTelegram, showTyping } from './send-telegram.ts'

/** The Bot API; figures: https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this. */
export const telegram: Platform = {
  name: 'telegram',
  limits: { textLength: 4096, captionLength: 1024, soundCaptionLength: 1024, buttons: 20, buttonTextLength: 4096 },
  perSecond: 28,
  gapMs: { private: 1000, group: 3000 },
  unknownWaitMs: 0,
  windowMs: null,
  takesBareCommands: false,
  async send({ env, place, message, readFile }) {
    const settings = telegramSettings(env)
    if (settings === null) return { is: 'stopped', reason: 'telegram_off' }
    return sendTelegram({ settings, to: place.address.to ?? '', readFile }, message)
  },
  async answerPress(env, callback) {
    const settings = telegramSettings(env)
    if (settings !== null) await answerPress(settings, callback)
  },
  async showWorking(env, place) {
    const settings = telegramSettings(env)
    if (settings !== null) await showTyping(settings, place.address.to ?? '')
  },
  download: downloadTelegram,
  async address(env) {
    const settings = telegramSettings(env)
    if (settings === null) return null
    const username = await env.BOTS.getByName(`telegram:${settings.account}`).username()
    return username === null ? null : `https://t.me/${username}`
  },
}
