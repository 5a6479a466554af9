import type { TargetBreaker } from './breaker/target-breaker.ts'

/** Bindings and settings of wrangler.jsonc, and the keys of providers, which are there when they are set. */
export type Env = Omit<Cloudflare.Env, 'BREAKERS'> & { BREAKERS: DurableObjectNamespace<TargetBreaker> } & Readonly<
    Record<`${string}_API_KEY` | `${string}_BASE_URL`, string | undefined>
  >
