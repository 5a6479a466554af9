import { createLog } from '@orrery/worker-kit/log'
import type { z } from 'zod'
import {
  type Arrival,
  type ChatEvent,
  type Content,
  deliveries,
  type DeliveryStatus,
  type FileType,
} from '../../chat/chat-event.ts'
import {
  contactsIn,
  messagesIn,
  statusesIn,
  valuesIn,
  type WhatsAppContact,
  type WhatsAppMessage,
  type whatsappNotification,
  type WhatsAppStatus,
  type WhatsAppValue,
} from './notification.ts'

const log = createLog({ worker: 'channels' })

const named = (names: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(names.filter((name) => name !== undefined && name !== ''))] as readonly string[]

const fileOf = (type: FileType, file: WhatsAppMessage['image']): Content | null =>
  file === undefined
    ? null
    : {
        kind: 'file',
        type,
        file: { id: file.id, mime: file.mime_type ?? null, bytes: null, name: file.filename ?? null },
        caption: file.caption ?? null,
      }

const fileIn = ({ audio, image, video, document }: WhatsAppMessage): Content | null =>
  fileOf(audio?.voice === true ? 'voice' : 'audio', audio) ??
  fileOf('image', image) ??
  fileOf('video', video) ??
  fileOf('document', document)

const pressIn = ({ interactive, button }: WhatsAppMessage): Content | null => {
  const reply = interactive?.button_reply ?? interactive?.list_reply
  if (reply !== undefined) return { kind: 'press', choice: reply.id, label: reply.title ?? null, callback: null }
  if (button !== undefined)
    return { kind: 'press', choice: button.payload ?? '', label: button.text ?? null, callback: null }
  const flow = interactive?.nfm_reply
  return flow === undefined ? null : { kind: 'text', text: flow.response_json, addressees: [] }
}

const second = 1000

const changeIn = ({ revoke, edit, timestamp }: WhatsAppMessage): Content | null => {
  if (revoke !== undefined) return { kind: 'revoke', messageId: revoke.original_message_id }
  if (edit?.message.text === undefined) return null
  const { original_message_id: messageId, message } = edit
  return { kind: 'edit', messageId, text: message.text?.body ?? '', addressees: [], editedAtMs: timestamp * second }
}

const spokenIn = ({ text, location, reaction }: WhatsAppMessage): Content | null => {
  if (text !== undefined) return { kind: 'text', text: text.body, addressees: [] }
  if (location !== undefined) {
    const { latitude, longitude, name = null } = location
    return { kind: 'location', latitude, longitude, name }
  }
  return reaction === undefined ? null : { kind: 'reaction', emoji: reaction.emoji ?? '' }
}

const contentOf = (message: WhatsAppMessage): Content => {
  const said = spokenIn(message) ?? pressIn(message) ?? fileIn(message) ?? changeIn(message)
  if (said !== null) return said
  if (message.type === 'contacts') return { kind: 'contact' }
  return message.type === 'sticker' ? { kind: 'sticker' } : { kind: 'unsupported' }
}

type Person = Pick<Arrival, 'aliases' | 'formerAliases' | 'address' | 'displayName'>

/** Finds whose a message of this value is. */
const contactFinder = (value: WhatsAppValue): ((message: WhatsAppMessage) => WhatsAppContact) => {
  const contacts = contactsIn(value)
  const [only = {}] = contacts
  if (value.contacts.length === 1) return () => only
  return ({ from, from_user_id }) =>
    contacts.find(
      ({ wa_id, user_id }) =>
        (user_id !== undefined && user_id === from_user_id) || (wa_id !== undefined && wa_id === from),
    ) ?? {}
}

const nameIn = ({ profile }: WhatsAppContact): string | null => profile?.name ?? profile?.username ?? null

const personOf = (message: WhatsAppMessage, contact: WhatsAppContact): Person => {
  const parent = message.from_parent_user_id ?? contact.parent_user_id
  const user = message.from_user_id ?? contact.user_id
  const phone = message.from ?? contact.wa_id
  return {
    aliases: named([parent, user, phone]),
    formerAliases: [],
    address: { kind: 'private', to: phone ?? null, recipient: parent ?? user ?? null },
    displayName: nameIn(contact),
  }
}

/** A person whose names have changed: the new ones, and those that are theirs no longer. */
const renamedPerson = ({ from, system }: WhatsAppMessage): Person | null => {
  if (system?.type !== 'user_changed_number' && system?.type !== 'user_changed_user_id') return null
  const { wa_id, user_id, parent_user_id, previous_user_id, previous_parent_user_id } = system
  const aliases = named([parent_user_id, user_id, wa_id])
  const former = named([previous_parent_user_id, previous_user_id, wa_id === undefined ? undefined : from])
  return {
    aliases,
    formerAliases: former.filter((name) => !aliases.includes(name)),
    address: { kind: 'private', to: wa_id ?? from ?? null, recipient: parent_user_id ?? user_id ?? null },
    displayName: null,
  }
}

const arrivalOf = (person: Person, events: readonly ChatEvent[]): Arrival => ({
  ...person,
  language: null,
  events,
  statuses: [],
})

const arrivalsOfMessages = (value: WhatsAppValue): readonly Arrival[] => {
  const contactOf = contactFinder(value)
  return messagesIn(value)
    .filter(({ group_id }) => group_id === undefined)
    .flatMap((message) => {
      const person = renamedPerson(message) ?? personOf(message, contactOf(message))
      if (person.aliases.length === 0) return []
      const content = contentOf(message)
      const event = { id: message.id, messageId: message.id, atMs: message.timestamp * second, content }
      return [arrivalOf(person, [event])]
    })
}

const isDelivery = (said: string): said is DeliveryStatus['delivery'] =>
  said === 'failed' || deliveries.some((one) => one === said)

const arrivalOfStatus = (told: WhatsAppStatus): readonly Arrival[] => {
  const { recipient_parent_user_id, recipient_user_id, recipient_id } = told
  const aliases = named([recipient_parent_user_id, recipient_user_id, recipient_id])
  if (aliases.length === 0 || !isDelivery(told.status)) return []
  // Told with `sent`, and once more later: what a message costs is noted once.
  if (told.status === 'sent' && told.pricing?.billable === true)
    log('info', 'message.charged', { platform: 'whatsapp', category: told.pricing.category })
  const status: DeliveryStatus = {
    messageId: told.id,
    outboxId: told.biz_opaque_callback_data ?? null,
    delivery: told.status,
    code: told.errors[0]?.code ?? null,
  }
  const address = { kind: 'private', to: null, recipient: null } as const
  const person = { aliases, formerAliases: [], address, displayName: null }
  return [{ ...arrivalOf(person, []), statuses: [status] }]
}

/** Those of one person together, so that their order is that of the notification. */
const byPerson = (arrivals: readonly Arrival[]): readonly Arrival[] => {
  const together: Arrival[] = []
  for (const arrival of arrivals) {
    const known = together.findIndex(
      ({ aliases, formerAliases }) =>
        formerAliases.length === 0 &&
        arrival.formerAliases.length === 0 &&
        aliases.some((alias) => arrival.aliases.includes(alias)),
    )
    const before = together[known]
    if (before === undefined) {
      together.push(arrival)
      continue
    }
    const isSpoken = before.events.length === 0 && arrival.events.length > 0
    together[known] = {
      ...before,
      ...(isSpoken && { address: arrival.address, displayName: arrival.displayName }),
      aliases: named([...before.aliases, ...arrival.aliases]),
      events: [...before.events, ...arrival.events],
      statuses: [...before.statuses, ...arrival.statuses],
    }
  }
  return together
}

/** Everything a notification brings to this number, person by person. */
export const parseNotification = (
  notification: z.infer<typeof whatsappNotification>,
  account: string,
): readonly Arrival[] =>
  byPerson(
    valuesIn(notification)
      .filter(({ metadata }) => metadata.phone_number_id === account)
      .flatMap((value) => arrivalsOfMessages(value).concat(statusesIn(value).flatMap(arrivalOfStatus))),
  )
