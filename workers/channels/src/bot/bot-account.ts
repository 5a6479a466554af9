import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import { nextSlot, trialAfterMs } from './pace-rules.ts'

export type Stop = { reason: string; sinceMs: number }

/** Leave to send: at this instant, or not now because everything stands still. */
export type Slot = { is: 'at'; atMs: number } | { is: 'stopped'; untilMs: number }

/** One bot or number at its platform: how fast all its chats together may write, and whether it may at all. */
export class BotAccount extends DurableObject<Env> {
  /** `perSecond` calls in all. */
  reserve({ nowMs, perSecond }: { nowMs: number; perSecond: number }): Slot {
    const { kv } = this.ctx.storage
    const pausedUntilMs = kv.get<number>('pausedUntilMs') ?? 0
    const stop = kv.get<Stop>('stop')
    if (stop !== undefined && nowMs < pausedUntilMs) return { is: 'stopped', untilMs: pausedUntilMs }
    const { atMs, nextMs } = nextSlot({
      nowMs,
      perSecond,
      freeAtMs: Math.max(kv.get<number>('freeAtMs') ?? 0, pausedUntilMs),
    })
    kv.put('freeAtMs', nextMs)
    return { is: 'at', atMs }
  }

  /** Nobody is written to before this. */
  pause(untilMs: number): void {
    this.ctx.storage.kv.put('pausedUntilMs', Math.max(this.ctx.storage.kv.get<number>('pausedUntilMs') ?? 0, untilMs))
  }

  /** Our rights have ended: after a while one message tries whether they are back. */
  stop({ reason, nowMs }: { reason: string; nowMs: number }): void {
    const since = this.ctx.storage.kv.get<Stop>('stop')?.sinceMs ?? nowMs
    this.ctx.storage.kv.put('stop', { reason, sinceMs: since } satisfies Stop)
    this.ctx.storage.kv.put('pausedUntilMs', nowMs + trialAfterMs)
  }

  /** A message went through. */
  goOn(): void {
    this.ctx.storage.kv.delete('stop')
  }

  stopped(): Stop | null {
    return this.ctx.storage.kv.get<Stop>('stop') ?? null
  }
}
