import { setTimeout as sleep } from 'node:timers/promises'
import type { ChatBed } from '../workers/channels/testing/chat-bed.ts'
import { textUpdate } from '../workers/channels/testing/telegram-words.ts'
import {
  notificationOf,
  numberId,
  signatureOf,
  spokenBy,
  statusOf,
  textOf,
} from '../workers/channels/testing/whatsapp-words.ts'

const webhookSecret = 'a-webhook-secret-of-a-test'
const appSecret = 'an-app-secret-of-a-test'

/** Both chat apps switched on, their platforms on loopback. */
export const chatEnvironment = (bedUrl: string): Record<string, string> => ({
  TELEGRAM_BOT_TOKEN: '7000001:of-a-test',
  TELEGRAM_WEBHOOK_SECRET: webhookSecret,
  TELEGRAM_API_URL: bedUrl,
  WHATSAPP_ACCESS_TOKEN: 'an-access-token-of-a-test',
  WHATSAPP_APP_SECRET: appSecret,
  WHATSAPP_VERIFY_TOKEN: 'a-verify-token-of-a-test',
  WHATSAPP_PHONE_NUMBER_ID: numberId,
  WHATSAPP_GRAPH_URL: bedUrl,
})

type App = 'telegram' | 'whatsapp'
type Webhook = { path: string; headers: Record<string, string>; body: string; isForged: boolean }

export type ChatTraffic = {
  /** What somebody said; its name comes back in the answer. */
  genuine: readonly { said: string; platform: App; chat: number }[]
  forged: readonly string[]
}

/** So many messages in each of so many chats of both apps, and as many forged ones. */
export const trafficOf = ({
  chats,
  messages,
  forged,
}: Record<'chats' | 'messages' | 'forged', number>): ChatTraffic => ({
  genuine: Array.from({ length: chats * messages }, (_, index) => ({
    said: `/q${index}x`,
    platform: index % 2 === 0 ? 'telegram' : 'whatsapp',
    chat: 900_000_000 + (index % chats),
  })),
  forged: Array.from({ length: forged }, (_, index) => `/q${1_000_000 + index}x`),
})

/** What Telegram sends when this is said in that chat. */
export const updateOf = (said: string, chat: number): Webhook => ({
  path: '/webhook/telegram',
  headers: { 'x-telegram-bot-api-secret-token': webhookSecret },
  body: JSON.stringify(textUpdate(Number(said.slice(2, -1)), { chat }, said)),
  isForged: false,
})

const signed = async (notification: unknown): Promise<Webhook> => {
  const body = JSON.stringify(notification)
  const signature = await signatureOf(body, appSecret)
  return { path: '/webhook/whatsapp', headers: { 'x-hub-signature-256': signature }, body, isForged: false }
}

const messageOf = (said: string, chat: number): Promise<Webhook> => {
  const person = { phone: String(chat), userId: `DE.${chat}` }
  return signed(spokenBy(person, textOf(person, said, `wamid.of.${said.slice(1)}`)))
}

const forgedOf = async (said: string, index: number): Promise<Webhook> => {
  const made = index % 2 === 0 ? updateOf(said, 800_000_000 + index) : await messageOf(said, 800_000_000 + index)
  const headers =
    index % 2 === 0
      ? { 'x-telegram-bot-api-secret-token': 'forged' }
      : { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` }
  return { ...made, headers, isForged: true }
}

/** The same every time: what comes twice, and what overtakes what. */
const webhooksOf = async ({ genuine, forged }: ChatTraffic): Promise<readonly Webhook[]> => {
  const made = await Promise.all(
    genuine.map(async ({ said, platform, chat }) =>
      platform === 'telegram' ? updateOf(said, chat) : messageOf(said, chat),
    ),
  )
  const repeated = made.filter((_, index) => index % 7 === 0)
  const all = [...made, ...repeated, ...(await Promise.all(forged.map(forgedOf)))]
  return all
    .map((webhook, index) => ({ webhook, at: (index * 7919) % all.length }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ webhook }) => webhook)
}

type Sending = { url: () => string; bed: ChatBed }

/** As the platforms do: again and again until it is taken, but not what is refused. */
const deliver = async ({ path, headers, body }: Webhook, url: () => string): Promise<number> => {
  for (;;) {
    try {
      const answer = await fetch(`${url()}${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
        signal: AbortSignal.timeout(20_000),
      })
      await answer.arrayBuffer()
      if (answer.status < 500) return answer.status
    } catch {
      // Nothing answered: it goes again.
    }
    await sleep(300)
  }
}

/** Tells of every message of WhatsApp that went out, as its platform does. */
const tellStatuses = ({ url, bed }: Sending): (() => Promise<void>) => {
  const stopped = new AbortController()
  let told = 0
  const run = async (): Promise<void> => {
    while (!stopped.signal.aborted) {
      const calls = bed.memory.calls.slice(told)
      told += calls.length
      for (const { face, name, isTaken, messageId, to, fields } of calls) {
        if (face !== 'whatsapp' || name !== 'messages' || !isTaken) continue
        const person = { phone: to, userId: `DE.${to}` }
        const callback = { biz_opaque_callback_data: fields['biz_opaque_callback_data'] }
        const id = messageId ?? `wamid.lost.${String(fields['biz_opaque_callback_data'])}`
        await deliver(await signed(notificationOf({ statuses: [statusOf(person, id, 'delivered', callback)] })), url)
      }
      await sleep(100)
    }
  }
  const running = run()
  return async () => {
    stopped.abort()
    await running
  }
}

const together = 12

/** Sends everything, some at a time, and tells of what went out until it is stopped. */
export const sendTraffic = (traffic: ChatTraffic, sending: Sending) => {
  const stop = tellStatuses(sending)
  const send = async (): Promise<{ accepted: number; refused: number }> => {
    const webhooks = await webhooksOf(traffic)
    const accepted = new Set<string>()
    const counts = { refused: 0 }
    let next = 0
    const work = async (): Promise<void> => {
      for (let one = webhooks[next++]; one !== undefined; one = webhooks[next++]) {
        const status = await deliver(one, sending.url)
        if (one.isForged && status === 401) counts.refused += 1
        if (!one.isForged && status === 200) accepted.add(one.body)
        await sleep(60)
      }
    }
    await Promise.all(Array.from({ length: together }, work))
    return { accepted: accepted.size, refused: counts.refused }
  }
  return { sent: send(), stop }
}
