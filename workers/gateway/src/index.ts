import type { Env } from './env.ts'
import { createGateway } from './gateway.ts'
import { runScheduled } from './scheduled.ts'

const gateway = createGateway()

export default {
  fetch: gateway.fetch,
  scheduled: ({ scheduledTime }, env) => runScheduled(env, scheduledTime),
} satisfies ExportedHandler<Env>

/**
 * The same door for the server on one machine: Miniflare leads the default entrypoint of a worker with assets through
 * two workers of its own before it reaches us, a named one comes straight here.
 */
export { gateway as Door }
export { Admin } from './administration/admin.ts'
export { PasswordHasher } from './accounts/password-hasher.ts'
export { RateLimiter } from './limits/rate-limiter.ts'
export { ErasePerson } from './privacy/erase-person.ts'
export { ExportPerson } from './privacy/export-person.ts'
