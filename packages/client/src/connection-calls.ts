import type { ChatConnection, ChatPlatform } from '@orrery/contracts/channels-api'
import type { CallOptions, Transport } from './transport.ts'

/** Good until `expiresAt`, once; `link` opens the chat with the code in it, where the app can. */
export type LinkCode = { code: string; expiresAt: string; link: string | null }

/** Chat apps, and which of their chats belong to the person. */
export const connectionCalls = ({ get, post, remove }: Transport) => ({
  list: async (options: CallOptions = {}): Promise<readonly ChatConnection[]> =>
    (await get<{ connections: readonly ChatConnection[] }>('/connections', options)).connections,

  /** A new code ends the one before. `UNAVAILABLE` while the app is off. */
  code: (platform: ChatPlatform, options: CallOptions = {}) =>
    post<LinkCode>(`/connections/${platform}/code`, undefined, options),

  /** The chat goes on as a guest. */
  unlink: (platform: ChatPlatform, id: string, options: CallOptions = {}) =>
    remove(`/connections/${platform}/${encodeURIComponent(id)}`, options),
})
