import type { AiApi } from '@orrery/contracts/ai-api'
import type { PracticeApi } from '@orrery/contracts/practice-api'
import type { ReadingsApi } from '@orrery/contracts/readings-api'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { VideoApi } from '@orrery/contracts/video-jobs'
import type { WithContracts } from '@orrery/worker-kit/with-contracts'

/** The workers that commands ask. */
export type Neighbours = {
  PRACTICE: PracticeApi
  READINGS: ReadingsApi
  STUDIO: StudioApi & VideoApi
  AI: AiApi
}

/** Bindings and settings of wrangler.jsonc, the neighbours by their contracts. */
export type Env = WithContracts<Cloudflare.Env, Neighbours> & {
  /** A chat app without its secrets is off. */
  TELEGRAM_BOT_TOKEN?: string
  /** With it updates come by webhook; with the token alone they are asked for. */
  TELEGRAM_WEBHOOK_SECRET?: string
  WHATSAPP_ACCESS_TOKEN?: string
  WHATSAPP_APP_SECRET?: string
  WHATSAPP_VERIFY_TOKEN?: string
}
