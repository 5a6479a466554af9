import type { AiApi } from '@orrery/contracts/ai-api'
import type { ChannelsApi } from '@orrery/contracts/channels-api'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import type { ErrorCode } from '@orrery/contracts/errors'
import type { WorkerHealth } from '@orrery/contracts/health'
import type { MarketApi } from '@orrery/contracts/market-api'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import { type Breaker, createBreaker } from '@orrery/worker-kit/breaker'
import type { Env } from './env.ts'

/** What health asks of every worker. */
type Examined = { health(): Promise<WorkerHealth> }

type Service<Api extends Examined> = {
  find: (env: Env) => Api
  /** The answer while it is not to be had: a code of status 503, and what a person should know. */
  code: ErrorCode
  message: string
  /** Without it the platform is unhealthy; without any other it is degraded. */
  isVital: boolean
  /** Failures of those whom it asks come under the same code, and are not held against it. */
  passesOn?: boolean
  /** Where its calls usually take longer than most. */
  timeoutMs?: number
}

const service = <Api extends Examined>(described: Service<Api>): Service<Api> => described

/** The workers behind the door, each behind a breaker of its own. A new one is one entry here. */
export const services = {
  engines: service<EnginesApi>({
    find: (env) => env.ENGINES,
    code: 'ENGINE_UNAVAILABLE',
    message: 'The engines do not answer at the moment. Nothing was lost; try again shortly.',
    isVital: true,
  }),
  readings: service<ReadingsApi>({
    find: (env) => env.READINGS,
    code: 'READINGS_UNAVAILABLE',
    message: 'Profiles and the timeline cannot be reached at the moment. Nothing was lost; try again shortly.',
    isVital: false,
  }),
  ai: service<AiApi>({
    find: (env) => env.AI,
    code: 'AI_UNAVAILABLE',
    message: 'Texts cannot be written at the moment. Charts are there as ever; try again shortly.',
    isVital: false,
    passesOn: true,
  }),
  practice: service<PracticeApi>({
    find: (env) => env.PRACTICE,
    code: 'PRACTICE_UNAVAILABLE',
    message: 'Conversations and the library cannot be reached at the moment. Nothing was lost; try again shortly.',
    isVital: false,
    timeoutMs: 30_000,
  }),
  market: service<MarketApi>({
    find: (env) => env.MARKET,
    code: 'MARKET_UNAVAILABLE',
    message: 'Credits cannot be reached at the moment. None was taken; try again shortly.',
    isVital: false,
    timeoutMs: 15_000,
  }),
  studio: service<StudioApi & VideoApi>({
    find: (env) => env.STUDIO,
    code: 'STUDIO_UNAVAILABLE',
    message: 'Nothing can be spoken, drawn or played from here at the moment. Try again shortly.',
    isVital: false,
    timeoutMs: 15_000,
  }),
  channels: service<ChannelsApi>({
    find: (env) => env.CHANNELS,
    code: 'CHANNELS_UNAVAILABLE',
    message: 'Chat apps cannot be reached from here at the moment. What was sent is kept; try again shortly.',
    isVital: false,
    timeoutMs: 15_000,
  }),
}

export type ServiceName = keyof typeof services

// Safe because the keys of the table are its names.
export const serviceNames = Object.keys(services) as readonly ServiceName[]

/** A call that takes longer counts as not answered. */
const callTimeoutMs = 5000

/** The limiter stands in every request's way: it is waited for no longer than a person would notice. */
const limiterBreaker = {
  code: 'UNAVAILABLE',
  message: 'This cannot be done at the moment, because attempts cannot be counted. Try again shortly.',
  timeoutMs: 1000,
} as const

export type Breakers = Readonly<Record<ServiceName | 'limiter', Breaker>>

/** One breaker for each worker and one for the limiter, as long as the isolate lives. */
export const createBreakers = (): Breakers => {
  const ofServices = serviceNames.map((name) => {
    const {
      code,
      message,
      passesOn = false,
      timeoutMs = callTimeoutMs,
    }: Omit<Service<Examined>, 'find'> = services[name]
    return [name, createBreaker({ code, message, passesOn, timeoutMs })] as const
  })
  // Safe because an entry is made for every name.
  return Object.fromEntries([...ofServices, ['limiter', createBreaker(limiterBreaker)] as const]) as Breakers
}
