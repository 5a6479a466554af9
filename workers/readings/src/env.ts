import type { EnginesApi } from '@orrery/contracts/engines-api'
import type { WithContracts } from '@orrery/worker-kit/with-contracts'

/** Bindings and settings of wrangler.jsonc, the engines by their contract. */
export type Env = WithContracts<Cloudflare.Env, { ENGINES: EnginesApi }>
