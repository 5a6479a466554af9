import type { Log } from '@orrery/worker-kit/log'
import { traceOf } from '@orrery/worker-kit/log'
import { z } from 'zod'
import { sha256Hex } from '@orrery/worker-kit/hex'

/** An answer that may be told again: `data` as JSON in UTF-8, saying that it is cached. */
export type KeptCalculation = {
  engine: string
  timestamp: string
  json: Uint8Array
  untilMs: number
  /** Names this copy: its key and its end. */
  tag: string
}

export const tagOf = (key: string, untilMs: number): string => `${key}@${untilMs}`

const label = z.object({ engine: z.string(), timestamp: z.string(), untilMs: z.number(), digest: z.string() })

/** Calculating takes milliseconds: a store that is slower than this is not waited for. */
const patienceMs = 250

const withinPatience = async <Value>(reading: Promise<Value>): Promise<Value | null> => {
  const { promise: late, resolve } = Promise.withResolvers<null>()
  const timer = setTimeout(() => resolve(null), patienceMs)
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}

/** What the store holds under the key. Ended, damaged, late or unreadable: null, and it is calculated again. */
export const readStored = async (
  store: KVNamespace,
  key: string,
  { nowMs, log }: { nowMs: number; log: Log },
): Promise<KeptCalculation | null> => {
  try {
    const found = await withinPatience(store.getWithMetadata(key, 'arrayBuffer'))
    const parsed = label.safeParse(found?.metadata)
    if (!found?.value || !parsed.success || parsed.data.untilMs <= nowMs) return null
    const { engine, timestamp, untilMs, digest } = parsed.data
    if ((await sha256Hex(found.value)) !== digest) return null
    return { engine, timestamp, untilMs, json: new Uint8Array(found.value), tag: tagOf(key, untilMs) }
  } catch (error) {
    log('warn', 'cache.not-read', { trace: traceOf(error) })
    return null
  }
}

const shortestLifeSeconds = 60

/** Puts an answer into the store for others; that it fails is logged and harms nobody. */
export const writeStored = async (
  store: KVNamespace,
  key: string,
  { kept: { json, engine, timestamp, untilMs }, log }: { kept: KeptCalculation; log: Log },
): Promise<void> => {
  try {
    const lifeSeconds = Math.ceil((untilMs - Date.now()) / 1000)
    const metadata: z.infer<typeof label> = { engine, timestamp, untilMs, digest: await sha256Hex(json) }
    await store.put(key, json, { expirationTtl: Math.max(shortestLifeSeconds, lifeSeconds), metadata })
  } catch (error) {
    log('warn', 'cache.not-written', { trace: traceOf(error) })
  }
}
