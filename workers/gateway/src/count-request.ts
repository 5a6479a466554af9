import type { Actor } from '@orrery/contracts/actor'
import { AppError } from '@orrery/contracts/errors'
import { traceOf } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import type { App, Counting } from './app.ts'
import { guestOf } from './authenticate.ts'
import type { Credential } from './credential.ts'
import { clientAddress } from './limits/client-address.ts'
import { type NarrowKind, narrowLimits, narrowLimitsHold, perMinute, requestsPerMinute } from './limits/limit-rules.ts'
import { keyLimitPerMinute, longLimitsOf } from './limits/tier-rules.ts'
import type { Take, Taken } from './limits/rate-limiter.ts'

/** Who shares one limiter: a person with all their keys and sessions, or the guests of an address. */
const subjectOf = (c: Context<App>, actor: Actor): string =>
  'userId' in actor ? `person:${actor.userId}` : guestsOf(c)

const guestsOf = (c: Context<App>): string => `guests:${clientAddress(c.req.raw, c.env)}`

/** What a key takes beside its person's minute: its own limit and its tier only ever lower what everybody has. */
const takesOfKey = (keyId: string, credential: Credential, { most, cost }: { most: number; cost: number }): Take[] => {
  const { limitPerMinute, tier } = credential.kind === 'api_key' ? credential : { limitPerMinute: null, tier: null }
  const minute = perMinute(keyLimitPerMinute({ limitPerMinute, tier }, most))
  const longer = longLimitsOf(tier).map(([span, limit]): Take => {
    return { name: `key:${keyId}:${span}`, limit, cost, isFrequent: true }
  })
  return [{ name: `key:${keyId}`, limit: minute, cost }, ...longer]
}

const takesOf = (c: Context<App>, actor: Actor, cost: number): readonly Take[] => {
  const most = requestsPerMinute(c.env)
  const whole: Take = { name: 'minute', limit: perMinute(most), cost }
  return actor.kind === 'api_key' ? [whole, ...takesOfKey(actor.keyId, c.var.credential, { most, cost })] : [whole]
}

const tooMany = ({ limit, resetMs }: Taken): AppError => {
  const retryAfterSeconds = Math.max(1, Math.ceil(resetMs / 1000))
  return new AppError('RATE_LIMITED', `That is too much at once. Try again in ${waitInWords(retryAfterSeconds)}.`, {
    limit,
    retryAfterSeconds,
  })
}

const inWords = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

const waitInWords = (seconds: number): string => {
  if (seconds < 120) return inWords(seconds, 'second')
  return seconds < 7200 ? inWords(Math.ceil(seconds / 60), 'minute') : inWords(Math.ceil(seconds / 3600), 'hour')
}

const take = async (c: Context<App>, subject: string, takes: readonly Take[]): Promise<void> => {
  const taken = await c.var.askLimiter(subject, (limiter) => limiter.take(takes))
  c.set('quota', taken)
  if (!taken.passes) throw tooMany(taken)
}

/** Without the limiter requests go on uncounted; what must not, asks for its narrow limit. */
const goOnWithout = (c: Context<App>, error: unknown): void => {
  if (AppError.is(error) && error.code === 'RATE_LIMITED') throw error
  // While its breaker is open a line for every request would say nothing new.
  const cause = error instanceof Error ? error.cause : error
  if (cause !== undefined) c.var.log('warn', 'limiter.unreachable', { trace: traceOf(cause) })
}

/** Takes the request from its caller's minute. Throws `RATE_LIMITED`. A batch takes one here and `countItems` the rest. */
export const countRequest = async (c: Context<App>, counting: Counting): Promise<void> => {
  if (counting === 'free') return
  const actor = counting === 'address' ? guestOf(c) : c.get('actor')
  try {
    if (typeof counting === 'string') await take(c, subjectOf(c, actor), takesOf(c, actor, 1))
    else {
      const most = narrowLimitsHold(c.env) ? counting.perMinute : Math.max(counting.perMinute, requestsPerMinute(c.env))
      await take(c, guestsOf(c), [{ name: c.req.routePath, limit: perMinute(most), cost: 1 }])
    }
  } catch (error) {
    goOnWithout(c, error)
  }
}

/**
 * Takes the items of a batch beyond the first, which its request took already. Throws `RATE_LIMITED`, and then gives back
 * that first one too: a refused request takes nothing.
 */
export const countItems = async (c: Context<App>, items: number): Promise<void> => {
  if (items <= 1) return
  const actor = c.get('actor')
  const subject = subjectOf(c, actor)
  try {
    await take(c, subject, takesOf(c, actor, items - 1))
  } catch (error) {
    if (AppError.is(error) && error.code === 'RATE_LIMITED') {
      await c.var.askLimiter(subject, (limiter) => limiter.giveBack(takesOf(c, actor, 1)))
    }
    goOnWithout(c, error)
  }
}

/** What was taken from a narrow limit, to be given back where only failures count. */
export type NarrowTaken = { giveBack(): Promise<void> }

const nothingTaken: NarrowTaken = { giveBack: async () => {} }

/**
 * Takes one from a narrow limit, before the work it protects. Counted for the client's address, or for `subject`: an id, or
 * a keyed hash, never an address of mail. Throws `RATE_LIMITED`, and `UNAVAILABLE` while the limiter cannot be asked.
 */
export const countNarrow = async (c: Context<App>, kind: NarrowKind, subject?: string): Promise<NarrowTaken> => {
  if (!narrowLimitsHold(c.env)) return nothingTaken
  const counted = subject === undefined ? guestsOf(c) : `${kind}:${subject}`
  const takes: readonly Take[] = [{ name: kind, limit: narrowLimits[kind], cost: 1 }]
  const taken = await c.var.askLimiter(counted, (limiter) => limiter.take(takes))
  if (!taken.passes) throw tooMany(taken)
  return { giveBack: () => c.var.askLimiter(counted, (limiter) => limiter.giveBack(takes)) }
}
