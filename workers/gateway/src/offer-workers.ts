import type { Context } from 'hono'
import type { App, Ask } from './app.ts'
import type { Tracing } from './observe/tracing.ts'
import type { Breakers, ServiceName } from './services.ts'

/** Puts the workers into the context of a request: each call behind its breaker, under a span of its own, by who asks then. */
export const offerWorkers = (
  c: Context<App>,
  { tracing, breakers }: { tracing: Tracing; breakers: Breakers },
): void => {
  const asker =
    <Api>(name: ServiceName, worker: Api): Ask<Api> =>
    (ask, withinMs) =>
      tracing.call(c, name, (trace) => breakers[name].call(() => ask(worker, { actor: c.var.actor, trace }), withinMs))
  const { ENGINES, READINGS, AI, PRACTICE, MARKET, STUDIO, CHANNELS } = c.env
  c.set('askEngines', asker('engines', ENGINES))
  c.set('askReadings', asker('readings', READINGS))
  c.set('askAi', asker('ai', AI))
  c.set('askPractice', asker('practice', PRACTICE))
  c.set('askMarket', asker('market', MARKET))
  c.set('askStudio', asker('studio', STUDIO))
  c.set('askChannels', asker('channels', CHANNELS))
}
