import type { TargetState } from '@orrery/contracts/ai-api'
import { createBoundedMemory } from '@orrery/worker-kit/bounded-memory'
import { createMeter, type Meter } from '@orrery/worker-kit/meter'

export type Times = Pick<TargetState, 'p50Ms' | 'p95Ms' | 'firstTokenP95Ms'>

type Meters = { whole: Meter; firstToken: Meter }

const unmeasured: Times = { p50Ms: null, p95Ms: null, firstTokenP95Ms: null }
const forgottenAfterMs = 86_400_000

/** How long each target takes, from the calls of this isolate that were answered. */
export const createLatencies = () => {
  const meters = createBoundedMemory<Meters>({ entries: 500, bytes: 500 })

  const metersOf = (name: string, nowMs: number): Meters => {
    const before = meters.find(name, nowMs)
    if (before) return before
    const fresh = { whole: createMeter(), firstToken: createMeter() }
    meters.keep(name, fresh, { bytes: 1, untilMs: nowMs + forgottenAfterMs })
    return fresh
  }

  return {
    record: (name: string, { ms, firstTokenMs }: { ms: number; firstTokenMs: number | null }, nowMs: number): void => {
      const { whole, firstToken } = metersOf(name, nowMs)
      whole.record(ms, true)
      if (firstTokenMs !== null) firstToken.record(firstTokenMs, true)
    },
    timesOf: (name: string, nowMs: number): Times => {
      const held = meters.find(name, nowMs)
      if (!held) return unmeasured
      const whole = held.whole.measured()
      const firstToken = held.firstToken.measured()
      return {
        p50Ms: whole.p50Ms,
        p95Ms: whole.p95Ms,
        firstTokenP95Ms: firstToken.calls === 0 ? null : firstToken.p95Ms,
      }
    },
  }
}
