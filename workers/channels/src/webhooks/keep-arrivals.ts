import type { ChatPlatform } from '@orrery/contracts/channels-api'
import type { Arrival } from '../chat/chat-event.ts'
import type { Env } from '../env.ts'
import { resolveChat } from '../people/resolve-chat.ts'

type Whose = { platform: ChatPlatform; account: string }

const keep = async (env: Env, { platform, account }: Whose, arrival: Arrival): Promise<void> => {
  const asked = { platform, account, arrival }
  const chatId = await resolveChat(env, asked)
  if (chatId === null) return
  const place = { chatId, platform, account, address: arrival.address }
  const { events, statuses, language } = arrival
  const taken = await env.CHATS.getByName(chatId).accept(place, { events, statuses, language })
  if (taken === 'kept') return
  // It was being erased as this came: by now the person has no chat, and gets a new one.
  const newId = await resolveChat(env, asked)
  if (newId === chatId || newId === null)
    throw new Error('A chat that is being erased is still the chat of its person.')
  await env.CHATS.getByName(newId).accept({ ...place, chatId: newId }, { events, statuses, language })
}

/** Stores everything, chat by chat side by side. Throws when one could not be stored: then the platform sends all again. */
export const keepArrivals = async (env: Env, whose: Whose, arrivals: readonly Arrival[]): Promise<void> => {
  await Promise.all(arrivals.map((arrival) => keep(env, whose, arrival)))
}
