import { z } from 'zod'

/** What we read of the Bot API's `Update`; https://core.telegram.org/bots/api#update. Everything else is left where it is. */
const user = z.object({
  id: z.number(),
  first_name: z.string().optional(),
  username: z.string().optional(),
  language_code: z.string().optional(),
})
const chat = z.object({ id: z.number(), type: z.string(), title: z.string().optional() })
const entity = z.object({ type: z.string(), offset: z.number(), length: z.number() })
const file = z.object({
  file_id: z.string(),
  file_size: z.number().optional(),
  mime_type: z.string().optional(),
  file_name: z.string().optional(),
})

const telegramMessage = z.object({
  message_id: z.number(),
  date: z.number().default(0),
  edit_date: z.number().optional(),
  chat,
  from: user.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: z.array(entity).default([]),
  caption_entities: z.array(entity).default([]),
  reply_to_message: z.object({ from: user.optional() }).optional(),
  location: z.object({ latitude: z.number(), longitude: z.number() }).optional(),
  venue: z.object({ title: z.string() }).optional(),
  contact: z.unknown().optional(),
  voice: file.optional(),
  audio: file.optional(),
  video: file.optional(),
  video_note: file.optional(),
  animation: file.optional(),
  document: file.optional(),
  photo: z.array(file).optional(),
  sticker: z.unknown().optional(),
  migrate_to_chat_id: z.number().optional(),
})
export type TelegramMessage = z.infer<typeof telegramMessage>

export const telegramUpdate = z.object({
  update_id: z.number(),
  message: telegramMessage.optional(),
  edited_message: telegramMessage.optional(),
  callback_query: z
    .object({ id: z.string(), from: user, data: z.string().optional(), message: telegramMessage.optional() })
    .optional(),
  my_chat_member: z
    .object({ chat, from: user, date: z.number().default(0), new_chat_member: z.object({ status: z.string() }) })
    .optional(),
})
export type TelegramUpdate = z.infer<typeof telegramUpdate>
