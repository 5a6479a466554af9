import type { AiApi } from '@orrery/contracts/ai-api'
import type { MarketApi } from '@orrery/contracts/market-api'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { WithContracts } from '@orrery/worker-kit/with-contracts'

/** Bindings and settings of wrangler.jsonc, the neighbours by their contracts. */
export type Env = WithContracts<
  Cloudflare.Env,
  { AI: AiApi; STUDIO: StudioApi; MARKET: MarketApi; READINGS: ReadingsApi }
>
