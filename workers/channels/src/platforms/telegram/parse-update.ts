import type { Arrival, ChatEvent, Content, FileRef } from '../../chat/chat-event.ts'
import type { TelegramMessage, TelegramUpdate } from './update.ts'

type TelegramFile = NonNullable<TelegramMessage['document']>
type Sender = NonNullable<TelegramMessage['from']>

const refOf = ({ file_id, file_size, mime_type, file_name }: TelegramFile): FileRef => ({
  id: file_id,
  mime: mime_type ?? null,
  bytes: file_size ?? null,
  name: file_name ?? null,
})

const fileOf = (message: TelegramMessage): Content | null => {
  const caption = message.caption ?? null
  const of = (type: Extract<Content, { kind: 'file' }>['type'], file: TelegramFile | undefined): Content | null =>
    file === undefined ? null : { kind: 'file', type, file: refOf(file), caption }
  return (
    of('voice', message.voice) ??
    of('audio', message.audio) ??
    of('video', message.video ?? message.video_note ?? message.animation) ??
    of('document', message.document) ??
    // Sizes of one picture, the largest last.
    of('image', message.photo?.at(-1))
  )
}

const commandWithBot = /^\/\w+@(\w+)/

const answersUs = ({ reply_to_message }: TelegramMessage, account: string): boolean =>
  String(reply_to_message?.from?.id ?? '') === account

/** Whom the words name: by `/command@bot`, or as mentions. Who answers us speaks to us, whoever else is named. */
const addresseesOf = (message: TelegramMessage, account: string): readonly string[] => {
  const { text = '', entities } = message
  const named = commandWithBot.exec(text)?.[1]
  if (named !== undefined) return [named.toLowerCase()]
  if (answersUs(message, account)) return []
  return entities
    .filter(({ type }) => type === 'mention')
    .map(({ offset, length }) => text.slice(offset + 1, offset + length).toLowerCase())
}

const contentOf = (message: TelegramMessage, account: string): Content => {
  const { text, location, venue } = message
  if (text !== undefined) return { kind: 'text', text, addressees: addresseesOf(message, account) }
  if (location !== undefined) return { kind: 'location', ...location, name: venue?.title ?? null }
  const file = fileOf(message)
  if (file !== null) return file
  if (message.contact !== undefined) return { kind: 'contact' }
  return message.sticker === undefined ? { kind: 'unsupported' } : { kind: 'sticker' }
}

/** In a group we hear commands, answers to us and where we are named; the rest is not for us. */
const isForUs = (message: TelegramMessage, account: string): boolean => {
  if (message.chat.type === 'private') return true
  if (answersUs(message, account)) return true
  const { text = '', entities } = message
  return text.startsWith('/') || entities.some(({ type }) => type === 'mention')
}

const arrivalIn = (
  chat: TelegramMessage['chat'],
  from: Sender | undefined,
  events: readonly ChatEvent[],
): readonly Arrival[] => {
  const isPrivate = chat.type === 'private'
  return [
    {
      aliases: [String(chat.id)],
      formerAliases: [],
      address: { kind: isPrivate ? 'private' : 'group', to: String(chat.id), recipient: null },
      displayName: (isPrivate ? (from?.first_name ?? from?.username) : chat.title) ?? null,
      language: from?.language_code ?? null,
      events,
      statuses: [],
    },
  ]
}

const second = 1000

/** A group that has grown gets another number. */
const movedGroup = (id: string, { chat, from, date }: TelegramMessage, newChat: number): readonly Arrival[] => {
  const event = { id, messageId: null, atMs: date * second, content: { kind: 'unsupported' } } as const
  const moved = arrivalIn({ ...chat, id: newChat }, from, [event])
  return moved.map((arrival) => Object.assign(arrival, { formerAliases: [String(chat.id)] }))
}

const inMessage = (id: string, message: TelegramMessage, account: string): readonly Arrival[] => {
  const { migrate_to_chat_id: newChat } = message
  if (newChat !== undefined) return movedGroup(id, message, newChat)
  if (message.chat.type === 'channel' || !isForUs(message, account)) return []
  const content = contentOf(message, account)
  const event = { id, messageId: String(message.message_id), atMs: message.date * second, content }
  return arrivalIn(message.chat, message.from, [event])
}

const inEdit = (id: string, message: TelegramMessage, account: string): readonly Arrival[] => {
  const { text, edit_date, message_id, date } = message
  if (text === undefined || message.chat.type === 'channel' || !isForUs(message, account)) return []
  const editedAtMs = (edit_date ?? date) * second
  const addressees = addresseesOf(message, account)
  const content: Content = { kind: 'edit', messageId: String(message_id), text, addressees, editedAtMs }
  return arrivalIn(message.chat, message.from, [{ id, messageId: null, atMs: editedAtMs, content }])
}

const inPress = (id: string, query: NonNullable<TelegramUpdate['callback_query']>): readonly Arrival[] => {
  const { message, data, from } = query
  if (message === undefined) return []
  const content: Content = { kind: 'press', choice: data ?? '', label: null, callback: query.id }
  return arrivalIn(message.chat, from, [{ id, messageId: null, atMs: Date.now(), content }])
}

const absent: ReadonlySet<string> = new Set(['kicked', 'left'])

const inMembership = (id: string, member: NonNullable<TelegramUpdate['my_chat_member']>): readonly Arrival[] => {
  const content: Content = { kind: 'membership', isOpen: !absent.has(member.new_chat_member.status) }
  return arrivalIn(member.chat, member.from, [{ id, messageId: null, atMs: member.date * second, content }])
}

/** What an update brings, and for which chat: nothing where it is not for us. `account` is the bot's id. */
export const parseUpdate = (update: TelegramUpdate, account: string): readonly Arrival[] => {
  const id = String(update.update_id)
  if (update.message !== undefined) return inMessage(id, update.message, account)
  if (update.edited_message !== undefined) return inEdit(id, update.edited_message, account)
  if (update.callback_query !== undefined) return inPress(id, update.callback_query)
  return update.my_chat_member === undefined ? [] : inMembership(id, update.my_chat_member)
}
