import type { FailureClass } from '@orrery/contracts/ai-api'
import type { Admission, ChainCall, ChainResult, ChainWorld, Outcome, Target } from '../fallback/chain-world.ts'
import { type ChainEvent, runChain } from '../fallback/run-chain.ts'
import { type ModelPart, type Provider, ProviderFailure } from '../providers/provider.ts'
import { plainCall } from './plain-call.ts'

/** What a target does at each try, words or the name of a class; the last one is repeated. */
export type Script = readonly (string | { class: FailureClass; retryAfterMs: number })[]

/** A target that follows its script: words are an answer, the name of a class is a failure. */
export const playing = (model: string, script: Script, contextTokens: number | null = null): Target => {
  let tries = 0
  async function* chat(): AsyncGenerator<readonly ModelPart[]> {
    const now = script[Math.min(tries, script.length - 1)] ?? 'overloaded'
    tries += 1
    if (typeof now === 'object') throw new ProviderFailure(now.class, model, { retryAfterMs: now.retryAfterMs })
    if (/^[a-z_]+$/.test(now)) throw new ProviderFailure(now as FailureClass, `${model} says ${now}`)
    for (const word of now.split(' ')) yield [{ kind: 'text', text: `${word} ` }]
    yield [{ kind: 'finish', finish: 'stop' }]
  }
  const defaults = { auto: model, fast: model, best: model, embed: null }
  const provider: Provider = { name: 'played', account: '', chat, embed: null, transcribe: null, defaults }
  return { provider, model, contextTokens }
}

export type Played = { world: ChainWorld; waits: number[]; outcomes: Outcome[]; forced: string[] }

/** A world in which time passes only where somebody waits; `closed` are the models whose breakers are open. */
export const playedWorld = (closed: Readonly<Record<string, number>> = {}): Played => {
  let now = 0
  const played: Omit<Played, 'world'> = { waits: [], outcomes: [], forced: [] }
  const admissionOf = ({ model }: Target): Admission => {
    const dueAtMs = closed[model]
    return dueAtMs === undefined ? { isOpen: false } : { isOpen: true, dueAtMs }
  }
  const world: ChainWorld = {
    breakers: {
      admit: async (target) => admissionOf(target),
      force: async ({ model }) => {
        played.forced.push(model)
        return true
      },
      report: (_target, outcome) => {
        played.outcomes.push(outcome)
      },
    },
    timers: { firstTokenMs: 10_000, stallMs: 10_000, attemptMs: 45_000, callMs: 90_000 },
    now: () => now,
    wait: async (ms) => {
      played.waits.push(ms)
      now += ms
    },
    chance: () => 1,
    priceOf: () => ({ costMicroUsd: 7, pricedBy: 'settings' }),
    estimateTokens: (text) => text.length,
    estimateInput: ({ messages }) => messages.length,
  }
  return { ...played, world }
}

const chainCall: ChainCall = { ...plainCall('any'), deadlineMs: null, delivery: 'whole', judge: () => null }

/** Runs a chain to its end; rejects with its failure. */
export const play = async (
  targets: readonly Target[],
  { world }: Played,
  call: Partial<ChainCall> = {},
): Promise<{ events: readonly ChainEvent[]; result: ChainResult }> => {
  const running = runChain({ ...chainCall, ...call }, targets, world)
  const events: ChainEvent[] = []
  let next = await running.next()
  for (; next.done !== true; next = await running.next()) events.push(next.value)
  return { events, result: next.value }
}
