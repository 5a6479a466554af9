import { bootPlatform, freePort } from './platform.ts'
import type { BootOptions, BootedPlatform } from './platform.ts'

/** What the probe worker noted, in order. */
type ProbeEvent = { kind: string; detail: string }

export type BootedProbe = BootedPlatform & {
  probeUrl: string
  /** Asks the probe; throws when it does not answer with 200. */
  ask: <T>(verb: string, query?: Readonly<Record<string, string | number>>) => Promise<T>
  events: () => Promise<readonly ProbeEvent[]>
}

/** The platform with the probe worker beside the others, on a loopback port of its own. */
export const bootWithProbe = async (options: BootOptions = {}): Promise<BootedProbe> => {
  const probePort = options.env?.['PROBE_PORT'] ?? String(await freePort())
  const platform = await bootPlatform({
    ...options,
    env: { ...options.env, PROBE_PORT: probePort },
    script: 'tests/start-with-probe.ts',
  })
  const probeUrl = `http://127.0.0.1:${probePort}`
  const ask = async <T>(verb: string, query: Readonly<Record<string, string | number>> = {}): Promise<T> => {
    const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]))
    const answer = await fetch(`${probeUrl}/${verb}?${parameters}`, { signal: AbortSignal.timeout(20_000) })
    if (!answer.ok) throw new Error(`${verb} answered ${answer.status}`)
    return (await answer.json()) as T
  }
  return { ...platform, probeUrl, ask, events: () => ask<readonly ProbeEvent[]>('events') }
}
