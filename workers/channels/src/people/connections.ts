import type { Actor } from '@orrery/contracts/actor'
import type { ChannelsApi, ChatConnection, ChatPlatform } from '@orrery/contracts/channels-api'
import { AppError } from '@orrery/contracts/errors'
import type { Env } from '../env.ts'
import { platforms } from '../platforms/platforms.ts'
import { telegramSettings, whatsappSettings } from '../settings.ts'
import { makeCode } from './link-codes.ts'

/** Throws `FORBIDDEN` for whoever has no account of their own. */
const personOf = (actor: Actor): string => {
  if (actor.kind === 'guest' || actor.kind === 'system')
    throw new AppError('FORBIDDEN', 'Connections belong to people who are signed in.')
  return actor.userId
}

const isOn = (env: Env, platform: ChatPlatform): boolean =>
  (platform === 'telegram' ? telegramSettings(env) : whatsappSettings(env)) !== null

/** Asked of the platform, which may be away: the page does without it. */
const addressOf = async (env: Env, platform: ChatPlatform): Promise<string | null> => {
  try {
    return await platforms[platform].address(env)
  } catch {
    return null
  }
}

type LinkedRow = { id: string; platform: string; display_name: string | null; linked_at_ms: number }

export const connections = async (
  env: Env,
  { actor }: Parameters<ChannelsApi['connections']>[0],
): Promise<readonly ChatConnection[]> => {
  const { results } = await env.PEOPLE.prepare(
    'SELECT id, platform, display_name, linked_at_ms FROM chats WHERE user_id = ? ORDER BY linked_at_ms, id',
  )
    .bind(personOf(actor))
    .all<LinkedRow>()
  return Promise.all(
    (['telegram', 'whatsapp'] as const).map(async (platform) => ({
      platform,
      isOn: isOn(env, platform),
      address: isOn(env, platform) ? await addressOf(env, platform) : null,
      linked: results
        .filter((row) => row.platform === platform)
        .map(({ id, display_name, linked_at_ms }) => ({
          id,
          displayName: display_name,
          linkedAt: new Date(linked_at_ms).toISOString(),
        })),
    })),
  )
}

/** Opens the chat with the code in it, where the app can. */
const openingLink = (platform: ChatPlatform, address: string | null, code: string): string | null => {
  if (address === null) return null
  return platform === 'telegram'
    ? `${address}?start=link_${code}`
    : `${address}?text=${encodeURIComponent(`/link ${code}`)}`
}

export const linkCode = async (env: Env, { actor, platform }: Parameters<ChannelsApi['linkCode']>[0]) => {
  const userId = personOf(actor)
  if (!isOn(env, platform))
    throw new AppError('UNAVAILABLE', 'This chat app is not set up here. Whoever runs this installation can do that.')
  const { code, expiresAtMs } = await makeCode(env, { userId, platform, nowMs: Date.now() })
  const link = openingLink(platform, await addressOf(env, platform), code)
  return { code, expiresAt: new Date(expiresAtMs).toISOString(), link }
}

/** Throws `NOT_FOUND` for a chat that is not linked to the person. */
export const unlink = async (
  env: Env,
  { actor, platform, id }: Parameters<ChannelsApi['unlink']>[0],
): Promise<void> => {
  const { meta } = await env.PEOPLE.prepare(
    'UPDATE chats SET user_id = NULL, linked_at_ms = NULL WHERE id = ? AND platform = ? AND user_id = ?',
  )
    .bind(id, platform, personOf(actor))
    .run()
  if (meta.changes === 0) throw new AppError('NOT_FOUND', 'There is no such connection.')
}
