import type { Actor } from '@orrery/contracts/actor'
import type { AiApi } from '@orrery/contracts/ai-api'
import type { ChannelsApi } from '@orrery/contracts/channels-api'
import type { EnginesApi, Trace } from '@orrery/contracts/engines-api'
import type { ErrorCode } from '@orrery/contracts/errors'
import type { HealthReport, ServiceHealth } from '@orrery/contracts/health'
import type { MarketApi } from '@orrery/contracts/market-api'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import type { Log } from '@orrery/worker-kit/log'
import type { Context } from 'hono'
import type { z } from 'zod'
import type { Credential } from './credential.ts'
import type { Env } from './env.ts'
import type { RateLimiter, Taken } from './limits/rate-limiter.ts'
import type { RequestSpan } from './observe/tracing.ts'

/** Who asks, and under which request id: what every call to a worker carries. */
type Caller = { actor: Actor; trace: Trace }

/** Runs a call to a worker behind its breaker; `withinMs` for what may take longer than most calls. */
export type Ask<Api> = <Answer>(
  ask: (worker: Api, caller: Caller) => Promise<Answer>,
  withinMs?: number,
) => Promise<Answer>

/** What a route finds in its context. */
export type App = {
  Bindings: Env
  Variables: {
    requestId: string
    /** The route that answers; absent for screens, files and unknown addresses. */
    route: Route | undefined
    /** Ids that every call to a worker carries. */
    trace: Trace
    /** Where traces are collected. */
    span: RequestSpan | undefined
    log: Log
    /** Who asks, as the credentials of the request say. */
    actor: Actor
    /** What they proved it with. */
    credential: Credential
    /** Headers in which an answer differs from all others: pages that bring their own script. */
    ownHeaders: Readonly<Record<string, string>> | undefined
    /** What the request left of its caller's minute: told by headers of the answer. */
    quota: Taken | undefined
    /** Asks the limiter of one subject, behind a breaker. */
    askLimiter: <Answer>(
      subject: string,
      ask: (limiter: Pick<RateLimiter, 'take' | 'giveBack'>) => Promise<Answer>,
    ) => Promise<Answer>
    askEngines: Ask<EnginesApi>
    askReadings: Ask<ReadingsApi>
    askAi: Ask<AiApi>
    askPractice: Ask<PracticeApi>
    askMarket: Ask<MarketApi>
    askStudio: Ask<StudioApi & VideoApi>
    askChannels: Ask<ChannelsApi>
    checkHealth: () => Promise<HealthReport>
    checkEngines: () => Promise<ServiceHealth>
    /** Figures of this isolate in the text format of Prometheus. */
    writeMetrics: () => Promise<string>
    /** Named by the route for the engine envelope of an error, as soon as it is known. */
    engine: string | null
  }
}

type Tag =
  | 'Engines'
  | 'Sky'
  | 'Places'
  | 'Readings'
  | 'Models'
  | 'Platform'
  | 'Account'
  | 'Profiles'
  | 'Timeline'
  | 'Practice'
  | 'Library'
  | 'Credits'
  | 'Video'
  | 'Chats'
  | 'Administration'

/** One kind of answer that is not an error; without a schema it has no body. */
type Answer = { description: string; mediaType?: string | readonly string[]; schema?: z.ZodType }

/** What the OpenAPI document says of a route; the route itself parses with the same schemas. */
export type Operation = {
  id: string
  tag: Tag
  summary: string
  description?: string
  parameters?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** Of the body, where it is not JSON. */
  bodyType?: 'application/json' | 'application/x-www-form-urlencoded'
  /** The route does something sensible without a body too. */
  bodyOptional?: true
  /** A body, or values of parameters by name, that is answered with success. */
  example?: Readonly<Record<string, unknown>>
  /** Bodies by the engine they are for, where one route serves them all. */
  examples?: Readonly<Record<string, { summary: string; value: Readonly<Record<string, unknown>> }>>
  answers: Readonly<Record<number, Answer>>
  errors: readonly ErrorCode[]
}

/** What an API key or the token of another program must have been given, in the origin's form. `{name}` is the route's engine. */
type Scope =
  | 'engines:{name}:read'
  | 'batch:calculate'
  | 'metrics:read'
  | 'readings:read'
  | 'readings:write'
  | 'practice:read'
  | 'practice:write'
  | 'studio:write'
  | 'ai:write'

/**
 * Who may ask. `who`: the least that a caller must be. `key`: the scope that an API key or another program's token needs,
 * also where guests may ask; `never` for what no program may do in a person's name (account, keys, admin, money);
 * `any` where every key is as good as a guest.
 */
export type Access = { who: 'anyone' | 'user' | 'creator' | 'admin'; key: Scope | 'any' | 'never' }

/**
 * What a request takes from its caller's minute: one, as many as its batch has items, or nothing; some routes have a
 * limit of their own instead. `address`: one from the client's address, whoever a cookie says it is, because signing in
 * has to go on for a person whose own minute is used up.
 */
export type Counting = 'once' | 'address' | 'items' | 'free' | { perMinute: number }

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  access: Access
  counting: Counting
  /** With `{name}` for parameters, as OpenAPI writes them. */
  path: string
  /** Served without `/api/v1` too; otherwise the bare path is a screen of the web app. */
  bare: boolean
  /** Engine routes answer errors in the origin's envelope, those of OAuth as its standard says, `/v1` as OpenAI does. */
  envelope: 'engine' | 'plain' | 'oauth' | 'openai'
  /** Milliseconds until the answer has to begin, where models take longer than the door waits for others. */
  firstByteWithinMs?: number
  /** `own`: the route reads the Authorization header itself, because it holds a program's credentials and no caller's. */
  authentication?: 'own'
  operation: Operation
  answer: (c: Context<App>) => Promise<Response> | Response
}
