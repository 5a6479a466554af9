import { DurableObject } from 'cloudflare:workers'
import type { Env } from '../env.ts'
import { type Decision, decide, giveBack, isOver, type Limit, type RateWindow } from './rate-window.ts'

/**
 * One of a subject's limits, by its name, and what a request takes from it. `isFrequent`: every request does, so that
 * storing each take at once would cost more than counting it.
 */
export type Take = { name: string; limit: Limit; cost: number; isFrequent?: true }

/** The quota to tell the caller: of the limit that refused, else of the one with the least left. */
export type Taken = { passes: boolean; limit: number; remaining: number; resetMs: number }

type Kept = RateWindow & { spanMs: number }

/** The runtime puts an object to sleep after ten idle seconds: until then memory is enough. */
const keptAfterMs = 3000
const minuteMs = 60_000
const storedUnder = 'windows'

/** Counts what one subject takes: a person with their keys, or an address of guests. */
export class RateLimiter extends DurableObject<Env> {
  readonly #windows: Map<string, Kept>
  #isStoring = false

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env)
    this.#windows = new Map(ctx.storage.kv.get<[string, Kept][]>(storedUnder))
  }

  /** Takes from all of these limits, or from none when one of them refuses. */
  async take(takes: readonly Take[]): Promise<Taken> {
    const nowMs = Date.now()
    const decided = takes.map((take) => ({
      take,
      ...decide(this.#windows.get(take.name), nowMs, take.limit, take.cost),
    }))
    const passes = decided.every((decision) => decision.passes)
    if (passes) for (const { take, window } of decided) this.#keep(take, window)
    const { take, remaining, resetMs } = decided.reduce(tighter)
    return { passes, limit: take.limit.most, remaining, resetMs }
  }

  /** Undoes takes that turned out not to count. */
  async giveBack(takes: readonly Take[]): Promise<void> {
    for (const take of takes) {
      const window = this.#windows.get(take.name)
      if (window !== undefined) this.#keep(take, giveBack(window, take.cost))
    }
  }

  /** Forgets what no longer counts; an object that holds nothing takes no room. */
  override async alarm(): Promise<void> {
    const nowMs = Date.now()
    for (const [name, window] of this.#windows) if (isOver(window, nowMs, window.spanMs)) this.#windows.delete(name)
    if (this.#windows.size === 0) await this.ctx.storage.deleteAll()
    else this.#store()
  }

  #keep({ name, limit: { spanMs }, isFrequent }: Take, window: RateWindow): void {
    this.#windows.set(name, { ...window, spanMs })
    this.#storeSoon(spanMs <= minuteMs || isFrequent === true)
  }

  /** Rare takes from an hour or a day outlive a crash of the next moment; what every request takes is stored in bundles. */
  #storeSoon(inBundles: boolean): void {
    if (!inBundles) {
      this.#store()
      return
    }
    if (this.#isStoring) return
    this.#isStoring = true
    setTimeout(() => {
      this.#isStoring = false
      this.#store()
    }, keptAfterMs)
  }

  #store(): void {
    const { storage } = this.ctx
    storage.kv.put(storedUnder, [...this.#windows])
    const endsAtMs = Math.max(...[...this.#windows.values()].map(({ beganAtMs, spanMs }) => beganAtMs + 2 * spanMs))
    this.ctx.waitUntil(storage.setAlarm(endsAtMs))
  }
}

type Decided = Decision & { take: Take }

const tighter = (one: Decided, other: Decided): Decided => {
  if (one.passes !== other.passes) return one.passes ? other : one
  if (one.passes) return other.remaining < one.remaining ? other : one
  return other.resetMs > one.resetMs ? other : one
}
