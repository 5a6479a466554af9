/** Updates as Telegram writes them. */
type Person = { chat: number; language?: string; name?: string }

const from = ({ chat, language = 'en', name = 'Ada' }: Person) => ({
  id: chat,
  is_bot: false,
  first_name: name,
  language_code: language,
})

const place = ({ chat }: Person) => ({ id: chat, type: 'private' as const })

export const textUpdate = (id: number, person: Person, text: string, messageId: number = id) => ({
  update_id: id,
  message: {
    message_id: messageId,
    date: Math.floor(Date.now() / 1000),
    chat: place(person),
    from: from(person),
    text,
    ...(text.startsWith('/') && {
      entities: [{ type: 'bot_command', offset: 0, length: text.split(/\s/)[0]?.length ?? 0 }],
    }),
  },
})

export const pressUpdate = (id: number, person: Person, data: string) => ({
  update_id: id,
  callback_query: {
    id: `callback-${id}`,
    from: from(person),
    data,
    chat_instance: '1',
    message: { message_id: 1, date: 0, chat: place(person) },
  },
})
