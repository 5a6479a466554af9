import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { convertV4MiniflareOptions, CoreHeaders, Log, LogLevel } from 'miniflare'
import type { MiniflareOptions, V4MiniflareOptions } from 'miniflare'

// A socket of Miniflare turns the header `MF-CF-Blob` into `request.cf`, also when a client sends it, and there is no
// option against it. Under a name nobody can guess the header does nothing; Miniflare itself reads the name from here.
Object.assign(CoreHeaders, { CF_BLOB: `MF-CF-Blob-${randomUUID()}` })

/**
 * What every instance shares. State lies in `v3`, where `wrangler … --local --persist-to <data folder>` looks for it.
 * The main port honours headers that choose a worker, so it is random and on loopback; clients get a socket of gateway.
 */
export const miniflareOptions = (dataFolder: string, options: V4MiniflareOptions): MiniflareOptions =>
  convertV4MiniflareOptions({
    host: '127.0.0.1',
    port: 0,
    cf: false,
    logRequests: false,
    telemetry: { enabled: false },
    log: new Log(LogLevel.ERROR),
    resourcePersistencePath: join(dataFolder, 'v3'),
    ...options,
  })
