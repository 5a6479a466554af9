import type { CacheHealth } from '@orrery/contracts/health'
import { createBoundedMemory } from './bounded-memory.ts'
import { memoryBounds } from './cache-rules.ts'
import type { KeptCalculation } from './stored-calculations.ts'

/** A request as it was written leads to its answer, as long as the clock says the same to the engine. */
type Remembered = { key: string; holdsAt: (now: Date) => boolean }

const answers = createBoundedMemory<KeptCalculation>(memoryBounds.answers)
const requests = createBoundedMemory<Remembered>(memoryBounds.requests)
const counted = { memoryHits: 0, storeHits: 0, misses: 0 }

/** The answer under this key in the memory of this isolate. */
export const findInMemory = (key: string, nowMs: number): KeptCalculation | null => answers.find(key, nowMs)

export const keepInMemory = (key: string, kept: KeptCalculation): void =>
  answers.keep(key, kept, { bytes: kept.json.byteLength, untilMs: kept.untilMs })

export const dropFromMemory = (key: string): void => answers.drop(key)

/** The answer to a request that was written exactly like this before. */
export const findByRequest = (text: string, now: Date): KeptCalculation | null => {
  const remembered = requests.find(text, now.getTime())
  return remembered?.holdsAt(now) === true ? findInMemory(remembered.key, now.getTime()) : null
}

const bytesPerCharacter = 2

export const rememberRequest = (text: string, remembered: Remembered, untilMs: number): void =>
  requests.keep(text, remembered, { bytes: text.length * bytesPerCharacter, untilMs })

export const count = (outcome: keyof typeof counted): void => {
  counted[outcome] += 1
}

/** What this isolate has counted since it began; a share where something was asked. */
export const cacheHealth = (): CacheHealth => {
  const { memoryHits, storeHits, misses } = counted
  const asked = memoryHits + storeHits + misses
  return { ...counted, hitRate: asked === 0 ? null : (memoryHits + storeHits) / asked, ...answers.held() }
}
