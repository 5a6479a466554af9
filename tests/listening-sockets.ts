import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

/** `0100007F:2253` of `/proc/net/tcp`: 32-bit words, each little-endian. */
const isLoopback = (hex: string): boolean =>
  hex.endsWith('7F') && hex.length === 8
    ? true
    : hex === '00000000000000000000000001000000' || /^0{16}FFFF0000.{6}7F$/.test(hex)

const socketInodes = (pid: number): ReadonlySet<string> =>
  new Set(
    readdirSync(`/proc/${pid}/fd`).flatMap((fd) => {
      try {
        return /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${pid}/fd/${fd}`))?.[1] ?? []
      } catch {
        return []
      }
    }),
  )

/** TCP sockets on which these processes listen. Linux only. */
export const listeningSockets = (pids: readonly number[]): readonly { port: number; loopback: boolean }[] => {
  const inodes = new Set(pids.flatMap((pid) => [...socketInodes(pid)]))
  return ['/proc/net/tcp', '/proc/net/tcp6'].flatMap((table) =>
    readFileSync(table, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/)
        const [address = '', port = ''] = local.split(':')
        return state === '0A' && inodes.has(inode) ? [{ port: parseInt(port, 16), loopback: isLoopback(address) }] : []
      }),
  )
}
