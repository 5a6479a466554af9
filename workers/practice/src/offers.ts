import type { Actor } from '@orrery/contracts/actor'
import type { Trace } from '@orrery/contracts/engines-api'
import type { Voice } from '@orrery/contracts/studio-api'
import { inTime } from '@orrery/worker-kit/in-time'
import type { Brief } from './brief.ts'
import { likedOf, type Liked } from './brief-of.ts'
import { type Conversation, openStep, stateOf } from './conversation-state.ts'
import type { Env } from './env.ts'
import type { Offers } from './phrase-question.ts'
import { priceFor, priceOf } from './price.ts'

const neighbourMs = 5000

export type Asking = { env: Env; actor: Actor; trace: Trace }

/** A neighbour that is down takes nothing from a conversation but what it would have shown. */
const orNull = async <Answer>(ask: () => Promise<Answer>): Promise<Answer | null> => {
  try {
    return await inTime(ask, neighbourMs)
  } catch {
    return null
  }
}

const showsPrice: ReadonlySet<string> = new Set(['greeting', 'review', 'confirmed'])

export const voicesFor = ({ env, actor }: Asking, locale: string): Promise<readonly Voice[] | null> =>
  orNull(() => env.STUDIO.voices({ actor, locale }))

/** What somebody usually likes is nothing to fail for: a voice that is gone, or speaks another language, counts as none. */
export const preferencesOf = async (asking: Asking, locale: string): Promise<Liked> => {
  const { env, actor, trace } = asking
  const preferences = await orNull(() => env.READINGS.getPreferences({ actor, trace }))
  const { voiceId, ...liked } = preferences === null ? {} : likedOf(preferences)
  if (voiceId === undefined) return liked
  const voices = await voicesFor(asking, locale)
  return voices?.some(({ id }) => id === voiceId) === true ? { ...liked, voiceId } : liked
}

/** What the person's chart says, asked for by them. Throws where it cannot be read: what they wanted is not left out unsaid. */
export const chartOf = ({ env, actor, trace }: Asking): Promise<Brief['chart']> =>
  inTime(async () => [...(await env.READINGS.chartFacts({ actor, trace }))], neighbourMs)

/** What the next words show: asked only where they show it. */
export const offersFor = async (asking: Asking, conversation: Conversation): Promise<Offers> => {
  const { env, actor, trace } = asking
  const state = stateOf(conversation)
  const [balance, voices] = await Promise.all([
    showsPrice.has(state)
      ? orNull(() => env.MARKET.balance({ actor, trace, userId: conversation.userId }))
      : Promise.resolve(null),
    state !== 'greeting' && openStep(conversation) === 'voice_selection'
      ? voicesFor(asking, conversation.locale)
      : null,
  ])
  return {
    price: priceFor(conversation),
    balance: balance === null ? null : priceOf(balance.available),
    voices,
    hasButtons: actor.kind !== 'channel',
  }
}
