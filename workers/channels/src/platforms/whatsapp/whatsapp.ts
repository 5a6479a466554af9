import { z } from 'zod'
import { whatsappSettings } from '../../settings.ts'
import type { Platform } from '../platform.ts'
import { downloadWhatsApp } from './download-whatsapp.ts'
import { callGraph } from './graph.ts'
import { sendWhatsApp } from './send-whatsapp.ts'

const number = z.object({ display_phone_number: z.string() })

/** The Cloud API. Its 80 messages a second count what comes in too. */
export const whatsapp: Platform = {
  name: 'whatsapp',
  limits: { textLength: 4096, captionLength: 1024, soundCaptionLength: 0, buttons: 10, buttonTextLength: 1024 },
  perSecond: 60,
  gapMs: { private: 1000, group: 1000 },
  unknownWaitMs: 30_000,
  windowMs: 86_400_000,
  takesBareCommands: true,
  async send({ env, place, message, outboxId, isWindowOpen, tries, readFile }) {
    const settings = whatsappSettings(env)
    if (settings === null) return { is: 'stopped', reason: 'whatsapp_off' }
    return sendWhatsApp({ settings, address: place.address, outboxId, isWindowOpen, tries, readFile }, message)
  },
  answerPress: async () => {},
  async showWorking(env, _place, { messageId }) {
    const settings = whatsappSettings(env)
    if (settings === null || messageId === null) return
    await callGraph(settings, `${settings.account}/messages`, {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: messageId,
      typing_indicator: { type: 'text' },
    })
  },
  download: downloadWhatsApp,
  async address(env) {
    const settings = whatsappSettings(env)
    if (settings === null) return null
    const answer = await callGraph(settings, `${settings.account}?fields=display_phone_number`)
    if (answer.is !== 'ok') return null
    return `https://wa.me/${number.parse(answer.body).display_phone_number.replaceAll(/\D/g, '')}`
  },
}
