import { join } from 'node:path'
import { convertV4MiniflareOptions, Log, LogLevel } from 'miniflare'
import type { MiniflareOptions, V4MiniflareOptions } from 'miniflare'

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
