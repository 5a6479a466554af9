import type { AiApi } from '@orrery/contracts/ai-api'
import type { ChannelsApi } from '@orrery/contracts/channels-api'
import type { EnginesApi } from '@orrery/contracts/engines-api'
import type { MarketApi } from '@orrery/contracts/market-api'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import type { WithContracts } from '@orrery/worker-kit/with-contracts'

/** Bindings and settings of wrangler.jsonc, the neighbours by their contracts. */
export type Env = WithContracts<
  Cloudflare.Env,
  {
    ENGINES: EnginesApi
    READINGS: ReadingsApi
    AI: AiApi
    /** Its `fetch` opens the socket of a conversation. */
    PRACTICE: PracticeApi & Pick<Fetcher, 'fetch'>
    MARKET: MarketApi
    STUDIO: StudioApi & VideoApi
    /** Its `fetch` takes the webhooks of the chat apps. */
    CHANNELS: ChannelsApi & Pick<Fetcher, 'fetch'>
  }
> & {
  /** Writes mail to files: only on one machine, where the server lends it. */
  MAIL_CAPTURE?: Fetcher
  /** A secret that not every installation has. */
  MAIL_API_KEY?: string
  /** Other accounts by which people sign in; without both of a pair that provider is off. */
  GOOGLE_CLIENT_ID?: string
  GOOGLE_CLIENT_SECRET?: string
  GITHUB_CLIENT_ID?: string
  GITHUB_CLIENT_SECRET?: string
  APPLE_CLIENT_ID?: string
  APPLE_CLIENT_SECRET?: string
  /** Signs operators' commands from afar; without it there are none. */
  ADMIN_TOKEN?: string
}
