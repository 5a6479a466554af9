import { Api, GrammyError, HttpError, InputFile } from 'grammy'
import type { InlineKeyboardButton, InlineKeyboardMarkup } from 'grammy/types'
import { withoutMarks } from '../../chat/marks.ts'
import type { Outgoing, SendOutcome } from '../../chat/outgoing.ts'
import type { TelegramSettings } from '../../settings.ts'
import { outcomeOfTelegram } from './telegram-failures.ts'
import { writeHtml } from './write-html.ts'

const timeoutSeconds = 20

export const telegramApi = ({ token, apiUrl }: TelegramSettings): Api =>
  new Api(token, { apiRoot: apiUrl, timeoutSeconds })

type Keys = Pick<Extract<Outgoing, { kind: 'text' }>, 'choices'> & { link?: { label: string; url: string } | null }

/** One button to a row: labels stay readable on a phone. */
const keyboardOf = ({ choices, link = null }: Keys): InlineKeyboardMarkup | undefined => {
  const open: InlineKeyboardButton[][] = link === null ? [] : [[{ text: link.label, url: link.url }]]
  const pressed = choices.map(({ id, label }): InlineKeyboardButton[] => [{ text: label, callback_data: id }])
  const rows = [...open, ...pressed]
  return rows.length === 0 ? undefined : { inline_keyboard: rows }
}

const withKeys = (keys: Keys): { reply_markup?: InlineKeyboardMarkup } => {
  const keyboard = keyboardOf(keys)
  return keyboard === undefined ? {} : { reply_markup: keyboard }
}

type Sending = { settings: TelegramSettings; to: string; readFile: (id: string) => Uint8Array }

const call = async ({ settings, to, readFile }: Sending, message: Outgoing): Promise<{ message_id: number }> => {
  const api = telegramApi(settings)
  if (message.kind === 'text') {
    const other = { parse_mode: 'HTML', link_preview_options: { is_disabled: true }, ...withKeys(message) } as const
    return api.sendMessage(to, writeHtml(message.text), other)
  }
  const caption = { caption: writeHtml(message.caption), parse_mode: 'HTML' } as const
  const bytes = readFile(message.file)
  if (message.kind === 'picture')
    return api.sendPhoto(to, new InputFile(bytes, 'picture.png'), { ...caption, ...withKeys(message) })
  if (message.kind === 'audio')
    return api.sendAudio(to, new InputFile(bytes, 'audio.mp3'), { ...caption, title: message.title })
  return api.sendDocument(to, new InputFile(bytes, message.name), caption)
}

const isMarkupRefused = (error: unknown): boolean =>
  error instanceof GrammyError && error.error_code === 400 && /parse entities/i.test(error.description)

/** One message. Where Telegram cannot read our marks the same words go without them. */
export const sendTelegram = async (sending: Sending, message: Outgoing): Promise<SendOutcome> => {
  try {
    const { message_id } = await call(sending, message)
    return { is: 'sent', messageId: String(message_id) }
  } catch (error) {
    if (!isMarkupRefused(error) || message.kind !== 'text') return outcomeOfTelegram(error)
  }
  try {
    const { settings, to } = sending
    const { message_id } = await telegramApi(settings).sendMessage(to, withoutMarks(message.text), withKeys(message))
    return { is: 'sent', messageId: String(message_id) }
  } catch (error) {
    return outcomeOfTelegram(error)
  }
}

/** Ends the spinner on a pressed button. What fails here is of no account: the answer itself is a message. */
export const answerPress = async (settings: TelegramSettings, callback: string): Promise<void> => {
  try {
    await telegramApi(settings).answerCallbackQuery(callback)
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error
  }
}

/** Lasts five seconds. */
export const showTyping = async (settings: TelegramSettings, to: string): Promise<void> => {
  try {
    await telegramApi(settings).sendChatAction(to, 'typing')
  } catch (error) {
    if (!(error instanceof GrammyError || error instanceof HttpError)) throw error
  }
}
