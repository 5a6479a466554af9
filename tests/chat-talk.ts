import { setTimeout as sleep } from 'node:timers/promises'
import { type ChatBed, startChatBed } from '../workers/channels/testing/chat-bed.ts'
import { pressUpdate, textUpdate } from '../workers/channels/testing/telegram-words.ts'
import { type BootedPlatform, bootPlatform } from './platform.ts'

const secret = 'a-webhook-secret-of-a-test'
const usualPatienceMs = 60_000
const lookMs = 100

export type Said = {
  /** `sendMessage`, `sendPhoto`, … */
  name: string
  /** The text, or what stands under a file. */
  text: string
  buttons: readonly { text: string; callback_data?: string; url?: string }[]
  fields: Readonly<Record<string, unknown>>
}

type Keyboard = { inline_keyboard: Said['buttons'][] }

const buttonsIn = (markup: unknown): Said['buttons'] => {
  const keyboard = (typeof markup === 'string' ? JSON.parse(markup) : markup) as Keyboard | undefined
  return keyboard?.inline_keyboard.flat() ?? []
}

const textIn = ({ text, caption }: Readonly<Record<string, unknown>>): string => {
  const said = text ?? caption
  return typeof said === 'string' ? said : ''
}

const says = /^send(?!ChatAction)/

/** People of Telegram who talk with a platform that is really running. */
export class ChatTalk {
  readonly platform: BootedPlatform
  readonly #bed: ChatBed
  #lastId = 1000

  constructor(platform: BootedPlatform, bed: ChatBed) {
    this.platform = platform
    this.#bed = bed
  }

  static async begin(env: Readonly<Record<string, string>> = {}): Promise<ChatTalk> {
    const bed = await startChatBed()
    const telegram = {
      TELEGRAM_BOT_TOKEN: '7000001:of-a-test',
      TELEGRAM_WEBHOOK_SECRET: secret,
      TELEGRAM_API_URL: bed.url,
    }
    return new ChatTalk(await bootPlatform({ env: { ...telegram, ...env } }), bed)
  }

  async end(): Promise<void> {
    await this.platform.stop()
    await this.#bed.close()
  }

  /** Everything that was said in this chat, in its order. */
  heard(chat: number): readonly Said[] {
    return this.#bed.memory.calls
      .filter(({ name, to, isTaken }) => says.test(name) && to === String(chat) && isTaken)
      .map(({ name, fields }) => ({
        name,
        text: textIn(fields),
        buttons: buttonsIn(fields['reply_markup']),
        fields,
      }))
  }

  /** Waits for so many messages in all. */
  async until(
    chat: number,
    isIt: (heard: readonly Said[]) => boolean,
    patienceMs = usualPatienceMs,
  ): Promise<readonly Said[]> {
    const untilMs = Date.now() + patienceMs
    while (!isIt(this.heard(chat))) {
      if (Date.now() > untilMs) {
        const texts = this.heard(chat).map(({ name, text }) => `${name}: ${text.slice(0, 200)}`)
        throw new Error(`Not said in ${patienceMs} ms. What was said:\n${texts.join('\n')}`)
      }
      // oxlint-disable-next-line no-await-in-loop
      await sleep(lookMs)
    }
    return this.heard(chat)
  }

  /** Gives what came after, once there are so many messages. */
  async #answers(chat: number, update: unknown, count: number): Promise<readonly Said[]> {
    const before = this.heard(chat).length
    const answer = await fetch(`${this.platform.url}/webhook/telegram`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-telegram-bot-api-secret-token': secret },
      body: JSON.stringify(update),
    })
    if (answer.status !== 200) throw new Error(`The webhook answered ${answer.status}.`)
    return (await this.until(chat, (heard) => heard.length >= before + count)).slice(before)
  }

  /** Says this; resolves with the answer, of so many messages. */
  say(chat: number, text: string, { count = 1, language = 'en' } = {}): Promise<readonly Said[]> {
    return this.#answers(chat, textUpdate((this.#lastId += 1), { chat, language }, text), count)
  }

  /** Presses the newest button of this label. */
  press(chat: number, label: string, { count = 1 } = {}): Promise<readonly Said[]> {
    const shown = this.heard(chat).flatMap(({ buttons }) => buttons)
    const data = shown.findLast(({ text }) => text === label)?.callback_data
    if (data === undefined) throw new Error(`No button ${label} among ${shown.map(({ text }) => text).join(', ')}.`)
    return this.#answers(chat, pressUpdate((this.#lastId += 1), { chat }, data), count)
  }

  /** Shares a place, as the app does. */
  sharePlace(chat: number, place: { latitude: number; longitude: number }): Promise<readonly Said[]> {
    const update = textUpdate((this.#lastId += 1), { chat }, '')
    const { text: _text, ...message } = update.message
    return this.#answers(chat, { ...update, message: { ...message, location: place } }, 1)
  }
}
