import type { AiApi } from '@orrery/contracts/ai-api'
import type { WithContracts } from '@orrery/worker-kit/with-contracts'

/** Keys of engines, and where they are reached; all of them optional, so `wrangler.jsonc` cannot name them. */
type EngineKeys = {
  ELEVENLABS_API_KEY?: string
  ELEVENLABS_BASE_URL?: string
  SPEECH_API_KEY?: string
  SPEECH_BASE_URL?: string
}

/** Where videos are rendered, and the secret for it; without them there are none. */
type RendererAddress = {
  RENDERER_URL?: string
  RENDERER_TOKEN?: string
}

/** Bindings and settings of wrangler.jsonc, the models' worker by its contract. */
export type Env = WithContracts<Cloudflare.Env, { AI: AiApi }> & EngineKeys & RendererAddress
