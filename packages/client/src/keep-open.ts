/** What happens to a socket that is kept open. */
export type Kept = {
  /** A new socket. What it throws is given to `failed`. */
  open: () => Promise<WebSocket>
  opened: () => void
  heard: (text: string) => void
  /** Whether to connect again. */
  closed: (code: number) => boolean
  /** Whether to try again. */
  failed: (error: unknown) => boolean
}

const shortestPauseMs = 500
const longestPauseMs = 15_000
const normalCode = 1000
const isOpen = 1

const pauseBefore = (attempt: number): number => Math.min(longestPauseMs, shortestPauseMs * 2 ** attempt)

/** Opens a socket and, whenever it breaks, the next one, after pauses that grow until one holds. */
export const keepOpen = ({ open, opened, heard, closed, failed }: Kept) => {
  let socket: WebSocket | null = null
  let attempt = 0
  let isOver = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const again = (isWanted: boolean): void => {
    if (isOver || !isWanted) return
    timer = setTimeout(() => void dial(), pauseBefore(attempt))
    attempt += 1
  }

  const wire = (wired: WebSocket): void => {
    wired.addEventListener('open', () => {
      attempt = 0
      opened()
    })
    wired.addEventListener('message', ({ data }) => {
      if (typeof data === 'string') heard(data)
    })
    wired.addEventListener('close', ({ code }) => {
      if (!isOver) again(closed(code))
    })
  }

  const dial = async (): Promise<void> => {
    try {
      const fresh = await open()
      socket = fresh
      if (isOver) fresh.close(normalCode)
      else wire(fresh)
    } catch (error) {
      again(failed(error))
    }
  }

  return {
    dial,
    /** While there is no connection it is not sent. */
    send: (text: string): void => {
      if (socket?.readyState === isOpen) socket.send(text)
    },
    end: (): void => {
      isOver = true
      clearTimeout(timer)
      socket?.close(normalCode)
    },
  }
}
