import { z } from 'zod'
import { createLog } from '@orrery/worker-kit/log'
import type { Outgoing, SendOutcome } from '../../chat/outgoing.ts'
import { type Purpose, purposes } from '../../chat/reply.ts'
import type { Address } from '../../chat/chat-event.ts'
import type { WhatsAppSettings } from '../../settings.ts'
import { callGraph } from './graph.ts'
import { isTemplateFault, outcomeOfGraph } from './whatsapp-failures.ts'
import { writeFile, writeTemplate, writeText } from './write-message.ts'

const log = createLog({ worker: 'channels' })

const template = z.object({ name: z.string(), language: z.string() })
const templates = z.partialRecord(z.enum(purposes), template)
const given = z.object({ id: z.string() })
const accepted = z.object({ messages: z.array(z.object({ id: z.string() })).min(1) })

/** Of `WHATSAPP_TEMPLATES`; null where this purpose has none, or the setting cannot be read. */
const templateFor = ({ templates: setting }: WhatsAppSettings, name: Purpose): z.infer<typeof template> | null => {
  if (setting === '') return null
  try {
    return templates.parse(JSON.parse(setting))[name] ?? null
  } catch {
    log('error', 'templates.unreadable')
    return null
  }
}

export type WhatsAppSending = {
  settings: WhatsAppSettings
  address: Address
  outboxId: string
  isWindowOpen: boolean
  /** This one counted. */
  tries: number
  readFile: (id: string) => Uint8Array
}

const post = async (sending: WhatsAppSending, content: Record<string, unknown>): Promise<SendOutcome> => {
  const { settings, address, outboxId, tries } = sending
  const answer = await callGraph(settings, `${settings.account}/messages`, {
    messaging_product: 'whatsapp',
    recipient_type: 'individual',
    ...(address.to === null ? { recipient: address.recipient } : { to: address.to }),
    biz_opaque_callback_data: outboxId,
    ...content,
  })
  if (answer.is !== 'ok') return outcomeOfGraph(answer, tries)
  const read = accepted.safeParse(answer.body)
  return read.success
    ? { is: 'sent', messageId: read.data.messages[0]?.id ?? '' }
    : { is: 'unknown', reason: 'whatsapp_unreadable' }
}

const postTemplate = async (sending: WhatsAppSending, message: Outgoing): Promise<SendOutcome> => {
  const purpose = message.kind === 'text' ? message.purpose : null
  const approved = purpose === null ? null : templateFor(sending.settings, purpose.name)
  if (purpose === null || approved === null) return { is: 'outside_window' }
  const outcome = await post(sending, writeTemplate(approved, purpose.parameters))
  const code = 'reason' in outcome ? Number(outcome.reason.replace('whatsapp_', '')) : null
  if (!isTemplateFault(code)) return outcome
  log('error', 'template.refused', { template: approved.name, code })
  return { is: 'outside_window' }
}

const upload = async (sending: WhatsAppSending, { file, mime }: { file: string; mime: string }) => {
  const form = new FormData()
  form.set('messaging_product', 'whatsapp')
  form.set('type', mime)
  form.set('file', new File([sending.readFile(file)], 'file', { type: mime }))
  return callGraph(sending.settings, `${sending.settings.account}/media`, form)
}

/** One message: inside the window as it is, outside by the template of its purpose. */
export const sendWhatsApp = async (sending: WhatsAppSending, message: Outgoing): Promise<SendOutcome> => {
  if (!sending.isWindowOpen) return postTemplate(sending, message)
  if (message.kind === 'text') return post(sending, writeText(message))
  const uploaded = await upload(sending, message)
  // An upload by itself shows nobody anything: it may be repeated.
  if (uploaded.is === 'lost') return { is: 'later', afterMs: null, scope: 'chat', reason: 'whatsapp_upload' }
  if (uploaded.is === 'error') return outcomeOfGraph(uploaded, sending.tries)
  const read = given.safeParse(uploaded.body)
  if (!read.success) return { is: 'plainer', reason: 'whatsapp_upload' }
  return post(sending, writeFile(message, read.data.id))
}
