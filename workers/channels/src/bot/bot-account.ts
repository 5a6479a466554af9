import { DurableObject } from 'cloudflare:workers'
import { createLog, traceOf } from '@orrery/worker-kit/log'
import type { Env } from '../env.ts'
import { telegramSettings } from '../settings.ts'
import { nextSlot, trialAfterMs } from './pace-rules.ts'
import { askUsername, canBeSent, fetchUpdates, isTakenElsewhere, setWebhook, webhookMark } from './telegram-updates.ts'

const log = createLog({ worker: 'channels' })

export type Stop = { reason: string; sinceMs: number }

/** Leave to send: at this instant, or not now because everything stands still. */
export type Slot = { is: 'at'; atMs: number } | { is: 'stopped'; untilMs: number }

/** One run of asking ends after so long; the next begins at once. */
const askingMs = 60_000
const afterFailureMs = 5000
const afterConflictMs = 60_000
const usernameKeptMs = 86_400_000

/** One bot or number at its platform: how fast all its chats together may write, whether it may at all, what it asks for. */
export class BotAccount extends DurableObject<Env> {
  /** `perSecond` calls in all. */
  reserve({ nowMs, perSecond }: { nowMs: number; perSecond: number }): Slot {
    const { kv } = this.ctx.storage
    const pausedUntilMs = kv.get<number>('pausedUntilMs') ?? 0
    if (this.stopped() !== null && nowMs < pausedUntilMs) return { is: 'stopped', untilMs: pausedUntilMs }
    const freeAtMs = Math.max(kv.get<number>('freeAtMs') ?? 0, pausedUntilMs)
    const { atMs, nextMs } = nextSlot({ nowMs, perSecond, freeAtMs })
    kv.put('freeAtMs', nextMs)
    return { is: 'at', atMs }
  }

  /** Nobody is written to before this. */
  pause(untilMs: number): void {
    const { kv } = this.ctx.storage
    kv.put('pausedUntilMs', Math.max(kv.get<number>('pausedUntilMs') ?? 0, untilMs))
  }

  /** Our rights have ended: after a while one message tries whether they are back. */
  stop({ reason, nowMs }: { reason: string; nowMs: number }): void {
    const { kv } = this.ctx.storage
    kv.put('stop', { reason, sinceMs: this.stopped()?.sinceMs ?? nowMs } satisfies Stop)
    kv.put('pausedUntilMs', nowMs + trialAfterMs)
  }

  /** A message went through. */
  goOn(): void {
    this.ctx.storage.kv.delete('stop')
  }

  stopped(): Stop | null {
    return this.ctx.storage.kv.get<Stop>('stop') ?? null
  }

  /** Of the bot on Telegram, in small letters, asked once a day; null while it cannot be asked. */
  async username(): Promise<string | null> {
    const { kv } = this.ctx.storage
    const known = kv.get<{ name: string; atMs: number }>('username')
    if (known !== undefined && Date.now() - known.atMs < usernameKeptMs) return known.name
    const settings = telegramSettings(this.env)
    const name = settings === null ? null : await askUsername(settings)
    if (name !== null) kv.put('username', { name, atMs: Date.now() })
    return name ?? known?.name ?? null
  }

  /** Called every minute: sets the webhook where there is one to set, and otherwise sees that updates are asked for. */
  async keepUp(): Promise<void> {
    const settings = telegramSettings(this.env)
    if (settings === null) return
    if (settings.webhookSecret === null) {
      if ((await this.ctx.storage.getAlarm()) === null) await this.ctx.storage.setAlarm(Date.now())
      return
    }
    const { PUBLIC_URL: publicUrl } = this.env
    const mark = await webhookMark(settings, publicUrl)
    if (!canBeSent(publicUrl) || this.ctx.storage.kv.get('webhook') === mark) return
    await setWebhook(settings, publicUrl)
    this.ctx.storage.kv.put('webhook', mark)
  }

  /** Asks for updates, again and again, until the run is over; then for the next run. Ends once a webhook is set up. */
  override async alarm(): Promise<void> {
    const settings = telegramSettings(this.env)
    if (settings === null || settings.webhookSecret !== null) return
    const { kv } = this.ctx.storage
    const untilMs = Date.now() + askingMs
    let waitMs = 0
    try {
      while (Date.now() < untilMs) {
        // Each asks from where the one before ended.
        // oxlint-disable-next-line no-await-in-loop
        kv.put('offset', await fetchUpdates(this.env, settings, kv.get<number>('offset') ?? 0))
      }
    } catch (error) {
      waitMs = isTakenElsewhere(error) ? afterConflictMs : afterFailureMs
      log('warn', 'updates.unreachable', { trace: traceOf(error) })
    }
    await this.ctx.storage.setAlarm(Date.now() + waitMs)
  }
}
