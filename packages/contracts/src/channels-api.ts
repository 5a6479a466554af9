import { z } from 'zod'
import type { Actor } from './actor.ts'
import type { Trace } from './engines-api.ts'
import type { WorkerHealth } from './health.ts'
import type { PersonalData } from './personal-data.ts'

export const chatPlatforms = ['telegram', 'whatsapp'] as const
export const chatPlatform = z.enum(chatPlatforms)
export type ChatPlatform = z.infer<typeof chatPlatform>

/** A chat app as the page of connections shows it. Instants are ISO. */
export type ChatConnection = {
  platform: ChatPlatform
  /** Whether this installation has the app's secrets. */
  isOn: boolean
  /** Where a person finds our bot, when it is known. */
  address: string | null
  linked: readonly { id: string; displayName: string | null; linkedAt: string }[]
}

type Asked = { actor: Actor; trace: Trace }

/**
 * Chats of other platforms. Webhooks come by `fetch`, untouched: this worker holds the platforms' secrets and verifies.
 */
export interface ChannelsApi extends PersonalData {
  connections(request: Asked): Promise<readonly ChatConnection[]>
  /** 8 characters, once, 10 minutes: `/link CODE` in the chat joins it to the account. `UNAVAILABLE` while the app is off. */
  linkCode(
    request: Asked & { platform: ChatPlatform },
  ): Promise<{ code: string; expiresAt: string; link: string | null }>
  unlink(request: Asked & { platform: ChatPlatform; id: string }): Promise<void>
  health(): Promise<WorkerHealth>
}
