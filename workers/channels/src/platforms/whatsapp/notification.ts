import { createLog } from '@orrery/worker-kit/log'
import { z } from 'zod'

const log = createLog({ worker: 'channels' })

/** What we read of a notification of the Cloud API, Graph v26.0. Everything else is left where it is. */
const text = z.string().optional()

const contact = z.object({
  wa_id: text,
  user_id: text,
  parent_user_id: text,
  profile: z.object({ name: text, username: text }).optional(),
})

const media = z.object({
  id: z.string(),
  mime_type: text,
  filename: text,
  caption: text,
  voice: z.boolean().optional(),
})
const choice = z.object({ id: z.string(), title: text })

const whatsappMessage = z.object({
  id: z.string(),
  from: text,
  from_user_id: text,
  from_parent_user_id: text,
  group_id: text,
  timestamp: z.coerce.number().default(0),
  type: z.string(),
  text: z.object({ body: z.string() }).optional(),
  image: media.optional(),
  audio: media.optional(),
  video: media.optional(),
  document: media.optional(),
  sticker: z.unknown().optional(),
  location: z.object({ latitude: z.number(), longitude: z.number(), name: text }).optional(),
  reaction: z.object({ emoji: text }).optional(),
  button: z.object({ payload: text, text }).optional(),
  interactive: z
    .object({
      button_reply: choice.optional(),
      list_reply: choice.optional(),
      nfm_reply: z.object({ response_json: z.string() }).optional(),
    })
    .optional(),
  revoke: z.object({ original_message_id: z.string() }).optional(),
  edit: z
    .object({ original_message_id: z.string(), message: z.object({ text: z.object({ body: z.string() }).optional() }) })
    .optional(),
  system: z
    .object({
      type: text,
      wa_id: text,
      user_id: text,
      parent_user_id: text,
      previous_user_id: text,
      previous_parent_user_id: text,
    })
    .optional(),
})
export type WhatsAppMessage = z.infer<typeof whatsappMessage>

export type WhatsAppContact = z.infer<typeof contact>

const status = z.object({
  id: z.string(),
  status: z.string(),
  recipient_id: text,
  recipient_user_id: text,
  recipient_parent_user_id: text,
  biz_opaque_callback_data: text,
  errors: z.array(z.object({ code: z.number() })).default([]),
  pricing: z.object({ billable: z.boolean().optional(), category: text }).optional(),
})
export type WhatsAppStatus = z.infer<typeof status>

const value = z.object({
  metadata: z.object({ phone_number_id: z.string() }),
  // One of a kind we do not know must not cost the others of its notification.
  contacts: z.array(z.unknown()).default([]),
  messages: z.array(z.unknown()).default([]),
  statuses: z.array(z.unknown()).default([]),
})
export type WhatsAppValue = z.infer<typeof value>

export const whatsappNotification = z.object({
  entry: z.array(z.object({ changes: z.array(z.object({ field: z.string(), value: z.unknown() })) })),
})

const kept = <Schema extends z.ZodType>(schema: Schema, items: readonly unknown[]): z.infer<Schema>[] =>
  items.flatMap((item) => {
    const read = schema.safeParse(item)
    if (read.success) return [read.data]
    log('warn', 'notification.unreadable', { paths: read.error.issues.map(({ path }) => path.join('.')).join(' ') })
    return []
  })

/** Every value of every change of every entry that is about messages. */
export const valuesIn = ({ entry }: z.infer<typeof whatsappNotification>): readonly WhatsAppValue[] =>
  kept(
    value,
    entry.flatMap(({ changes }) => changes.filter(({ field }) => field === 'messages').map((change) => change.value)),
  )

export const contactsIn = ({ contacts }: WhatsAppValue): readonly WhatsAppContact[] => kept(contact, contacts)

export const messagesIn = ({ messages }: WhatsAppValue): readonly WhatsAppMessage[] => kept(whatsappMessage, messages)

export const statusesIn = ({ statuses }: WhatsAppValue): readonly WhatsAppStatus[] => kept(status, statuses)
