import { AppError } from '@orrery/contracts/errors'
import { inTime, TimeoutError } from '@orrery/worker-kit/in-time'
import { createLog } from '@orrery/worker-kit/log'
import { createMeter } from '@orrery/worker-kit/meter'
import { type Context, Hono } from 'hono'
import { belongsToApi } from '@orrery/contracts/api-paths'
import { refusalOf } from './access-rules.ts'
import { refuseUnprotected } from './administration/protected-administrator.ts'
import type { App, Route } from './app.ts'
import { authenticate, guestOf } from './authenticate.ts'
import { countRequest } from './count-request.ts'
import { createHealthCheck } from './check-health.ts'
import { platformFamilies } from './observe/platform-metrics.ts'
import { prometheusText } from './observe/prometheus-text.ts'
import { createRequestMetrics } from './observe/request-metrics.ts'
import { createTracing } from './observe/tracing.ts'
import { preflightHeaders } from './cors-rules.ts'
import { keyedHash } from './keyed-hash.ts'
import { door } from './door.ts'
import { engineIdIfNamed } from './engine-name.ts'
import { envelopeOf, refuse } from './refuse.ts'
import { offerWorkers } from './offer-workers.ts'
import { createRememberingRouter } from './remembering-router.ts'
import { routes } from './routes.ts'
import { serveWebApp } from './serve-web-app.ts'
import { createBreakers } from './services.ts'

const apiBase = '/api/v1'
const screenMethods = 'GET, HEAD, OPTIONS'

/** Who asks, and why they may not; null when they may. Credentials that are not accepted are a guest's. */
const identify = async (c: Context<App>, { access, authentication }: Route): Promise<unknown> => {
  try {
    c.set('actor', authentication === 'own' ? guestOf(c) : await authenticate(c))
  } catch (error) {
    c.set('actor', guestOf(c))
    return error
  }
  return refusalOf(access, c.var.actor, engineIdIfNamed(c))
}

/** Who asks, whether they may, and whether they may now. Throws the refusal, which counts like any other request. */
const admitCaller = async (c: Context<App>, route: Route): Promise<void> => {
  const refusal = await identify(c, route)
  await countRequest(c, route.counting)
  if (refusal !== null) throw refusal
  if (route.access.who === 'admin') await refuseUnprotected(c)
}

/** Paths of a route in Hono's notation. */
const addressesOf = ({ path, bare }: Route): readonly string[] => {
  const pattern = path.replaceAll(/\{(\w+)\}/g, ':$1')
  return bare ? [pattern, `${apiBase}${pattern}`] : [`${apiBase}${pattern}`]
}

const methodsAt = (address: string): readonly string[] => {
  const methods = routes.filter((route) => addressesOf(route).includes(address)).map(({ method }) => method)
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS']
}

/** How the door lets requests in, and for how long it waits for an answer. */
type DoorOptions = { admit: (c: Context<App>, route: Route) => Promise<void>; firstByteWithinMs: number }

const tooSlow = (cause: Error): AppError =>
  Object.assign(new AppError('UNAVAILABLE', 'This took too long to begin. Try again, or ask for less at once.'), {
    cause,
  })

const register = (app: Hono<App>, route: Route, { admit, firstByteWithinMs }: DoorOptions): void => {
  const answer = async (c: Context<App>): Promise<Response> => {
    await admit(c, route)
    return route.answer(c)
  }
  for (const address of addressesOf(route)) {
    app.on(route.method, address, async (c) => {
      c.set('route', route)
      try {
        return await inTime(() => answer(c), route.firstByteWithinMs ?? firstByteWithinMs)
      } catch (error) {
        return refuse(c, error instanceof TimeoutError ? tooSlow(error) : error, route.envelope)
      }
    })
  }
}

const knownMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** Metrics grow by what routes exist, never by what a client makes up. */
const methodLabel = (c: Context<App>): string => (knownMethods.has(c.req.method) ? c.req.method : 'other')

const routeLabel = (c: Context<App>): string => c.get('route')?.path ?? 'none'

/** The line of every answer. The route's pattern and never its address: ids, tokens and births travel in addresses. */
const logAnswer = (c: Context<App>, durationMs: number): void => {
  const credential = c.get('credential')?.kind ?? 'none'
  const { status } = c.res
  c.var.log('info', 'request.answered', {
    method: methodLabel(c),
    route: routeLabel(c),
    status,
    durationMs,
    credential,
  })
}

/** Answers OPTIONS, and every other method with 405. */
const refuseMethod = (c: Context<App>, allow: string): Response => {
  c.header('Allow', allow)
  if (c.req.method === 'OPTIONS') return c.body(null, 204, preflightHeaders(allow))
  return refuse(c, new AppError('METHOD_NOT_ALLOWED', `This address takes ${allow}.`), envelopeOf(c.req.path))
}

/** Other methods of known addresses, other addresses of the API; whatever else is asked for is the web app's. */
const refuseTheRest = (app: Hono<App>): void => {
  for (const address of new Set(routes.flatMap(addressesOf))) {
    const allow = methodsAt(address).join(', ')
    app.all(address, (c) => refuseMethod(c, allow))
  }
  app.all('*', (c) => {
    if (belongsToApi(c.req.path)) throw new AppError('NOT_FOUND', 'There is no such route.')
    return c.req.method === 'GET' || c.req.method === 'HEAD' ? serveWebApp(c) : refuseMethod(c, screenMethods)
  })
}

/** The whole door. One per isolate: it keeps the breakers, the measurements and the last health report. */
export const createGateway = ({
  admit = admitCaller,
  firstByteWithinMs = 30_000,
}: Partial<DoorOptions> = {}): Hono<App> => {
  const doorMeter = createMeter()
  const requestMetrics = createRequestMetrics()
  const tracing = createTracing()
  const breakers = createBreakers()
  const health = createHealthCheck(breakers, doorMeter)

  const prepare = (c: Context<App>): void => {
    c.set('log', createLog({ worker: 'gateway', ...tracing.begin(c) }))
    c.set('askLimiter', (subject, ask) =>
      breakers.limiter.call(async () => {
        // The runtime keeps the name of an object for good: it must not be whom or where it counts.
        const name = await keyedHash(c.env.AUTH_SECRET, { purpose: 'limit.subject', value: subject })
        return ask(c.env.RATE_LIMITER.getByName(name))
      }),
    )
    offerWorkers(c, { tracing, breakers })
    c.set('checkHealth', () => health.checkHealth(c.env))
    c.set('checkEngines', () => health.checkService('engines', c.env))
    c.set('writeMetrics', async () =>
      prometheusText([...requestMetrics.families(), ...platformFamilies(await health.checkHealth(c.env))]),
    )
  }

  const app = new Hono<App>({ strict: false, router: createRememberingRouter() })
  app.use(
    door({
      prepare,
      settle: (c, times) => {
        const durationMs = times.endedAtMs - times.startedAtMs
        const { status } = c.res
        doorMeter.record(durationMs, status < 500)
        requestMetrics.record({ route: routeLabel(c), method: methodLabel(c), status, durationMs })
        logAnswer(c, durationMs)
        tracing.end(c, times)
      },
    }),
  )
  for (const route of routes) register(app, route, { admit, firstByteWithinMs })
  refuseTheRest(app)
  app.onError((error, c) => refuse(c, error, envelopeOf(c.req.path)))
  return app
}
