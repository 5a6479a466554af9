import { AppError } from '@orrery/contracts/errors'
import { createLog } from '@orrery/worker-kit/log'
import { createMeter } from '@orrery/worker-kit/meter'
import { type Context, Hono } from 'hono'
import { belongsToApi } from '@orrery/contracts/api-paths'
import { refusalOf } from './access-rules.ts'
import type { App, Route } from './app.ts'
import { authenticate } from './authenticate.ts'
import { countRequest } from './count-request.ts'
import { createHealthCheck } from './check-health.ts'
import { preflightHeaders } from './cors-rules.ts'
import { door } from './door.ts'
import { engineIdIfNamed } from './engine-name.ts'
import { refuse } from './refuse.ts'
import { createRememberingRouter } from './remembering-router.ts'
import { routes } from './routes.ts'
import { serveWebApp } from './serve-web-app.ts'
import { createBreakers } from './services.ts'

const apiBase = '/api/v1'
const screenMethods = 'GET, HEAD, OPTIONS'

/** Who asks, and why they may not; null when they may. Credentials that are not accepted are a guest's. */
const identify = async (c: Context<App>, { access }: Route): Promise<unknown> => {
  try {
    c.set('actor', await authenticate(c))
  } catch (error) {
    c.set('actor', { kind: 'guest', subject: 'local' })
    return error
  }
  return refusalOf(access, c.var.actor, engineIdIfNamed(c))
}

/** Who asks, whether they may, and whether they may now. Throws the refusal, which counts like any other request. */
const admit = async (c: Context<App>, route: Route): Promise<void> => {
  const refusal = await identify(c, route)
  await countRequest(c, route.counting)
  if (refusal !== null) throw refusal
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

const register = (app: Hono<App>, route: Route): void => {
  for (const address of addressesOf(route)) {
    app.on(route.method, address, async (c) => {
      try {
        await admit(c, route)
        return await route.answer(c)
      } catch (error) {
        return refuse(c, error, route.envelope)
      }
    })
  }
}

/** Answers OPTIONS, and every other method with 405. */
const refuseMethod = (c: Context<App>, allow: string): Response => {
  c.header('Allow', allow)
  if (c.req.method === 'OPTIONS') return c.body(null, 204, preflightHeaders(allow))
  return refuse(c, new AppError('METHOD_NOT_ALLOWED', `This address takes ${allow}.`), 'plain')
}

/** The whole door. One per isolate: it keeps the breakers, the measurements and the last health report. */
export const createGateway = (): Hono<App> => {
  const doorMeter = createMeter()
  const breakers = createBreakers()
  const health = createHealthCheck(breakers, doorMeter)

  const app = new Hono<App>({ strict: false, router: createRememberingRouter() })
  app.use(
    door(doorMeter, (c) => {
      const { requestId } = c.var
      const trace = { requestId }
      c.set('log', createLog({ worker: 'gateway', requestId }))
      c.set('askLimiter', (subject, ask) => breakers.limiter.call(() => ask(c.env.RATE_LIMITER.getByName(subject))))
      c.set('askEngines', (ask) => breakers.engines.call(() => ask(c.env.ENGINES, { actor: c.var.actor, trace })))
      c.set('askReadings', (ask) => breakers.readings.call(() => ask(c.env.READINGS, { actor: c.var.actor, trace })))
      c.set('checkHealth', () => health.checkHealth(c.env))
      c.set('checkEngines', () => health.checkService('engines', c.env))
    }),
  )
  for (const route of routes) register(app, route)
  for (const address of new Set(routes.flatMap(addressesOf))) {
    const allow = methodsAt(address).join(', ')
    app.all(address, (c) => refuseMethod(c, allow))
  }
  app.all('*', (c) => {
    if (belongsToApi(c.req.path)) throw new AppError('NOT_FOUND', 'There is no such route.')
    return c.req.method === 'GET' || c.req.method === 'HEAD' ? serveWebApp(c) : refuseMethod(c, screenMethods)
  })
  app.onError((error, c) => refuse(c, error, 'plain'))
  return app
}
