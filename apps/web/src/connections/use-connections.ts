import type { ChatConnection, ChatPlatform } from '@orrery/contracts/channels-api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../api.ts'

const key = ['connections'] as const
/** Until the chat has said its code. */
const waitingMs = 4000

/** Chat apps of this installation; `isWaiting` looks again and again. */
export const useConnections = (isWaiting: boolean) =>
  useQuery({
    queryKey: key,
    queryFn: ({ signal }) => api.connections.list({ signal }),
    staleTime: 0,
    refetchInterval: isWaiting ? waitingMs : false,
    refetchIntervalInBackground: true,
  })

export const useUnlink = () => {
  const queries = useQueryClient()
  return async (platform: ChatPlatform, id: string): Promise<void> => {
    await api.connections.unlink(platform, id)
    queries.setQueryData<readonly ChatConnection[]>(key, (known) =>
      known?.map((app) =>
        app.platform === platform ? { ...app, linked: app.linked.filter((chat) => chat.id !== id) } : app,
      ),
    )
  }
}
