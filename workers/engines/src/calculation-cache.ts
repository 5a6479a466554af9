import type { CacheHealth } from '@orrery/contracts/health'
import { createBoundedMemory } from '@orrery/worker-kit/bounded-memory'
import { memoryBounds } from './cache-rules.ts'
import type { KeptCalculation } from './stored-calculations.ts'

/** An answer in memory, with the question whether the clock still says to the engine what it said then. */
type Remembered = { kept: KeptCalculation; holdsAt: (now: Date) => boolean }

const answers = createBoundedMemory<Remembered>(memoryBounds.answers)
/** Requests as they were written, each with the key of its answer. */
const requests = createBoundedMemory<string>(memoryBounds.requests)
const counted = { memoryHits: 0, storeHits: 0, misses: 0 }

export const count = (outcome: keyof typeof counted): void => {
  counted[outcome] += 1
}

/** The answer under this key in the memory of this isolate. */
export const findInMemory = (key: string, now: Date): KeptCalculation | null => {
  const found = answers.find(key, now.getTime())
  return found?.holdsAt(now) === true ? found.kept : null
}

export const keepInMemory = (key: string, remembered: Remembered): void => {
  const { json, untilMs } = remembered.kept
  answers.keep(key, remembered, { bytes: json.byteLength, untilMs })
}

export const dropFromMemory = (key: string): void => answers.drop(key)

/** The answer to a request that was written exactly like this before. */
export const findByRequest = (text: string, now: Date): KeptCalculation | null => {
  const key = requests.find(text, now.getTime())
  return key === null ? null : findInMemory(key, now)
}

const bytesPerCharacter = 2

export const rememberRequest = (text: string, key: string, untilMs: number): void =>
  requests.keep(text, key, { bytes: (text.length + key.length) * bytesPerCharacter, untilMs })

/** Whether the answer with this tag may be told again by whoever has its bytes. Counts as told when it may. */
export const isStillKept = (tag: string, now: Date): boolean => {
  const key = tag.slice(0, tag.lastIndexOf('@'))
  const holds = findInMemory(key, now)?.tag === tag
  if (holds) count('memoryHits')
  return holds
}

/** What this isolate has counted since it began; a share where something was asked. */
export const cacheHealth = (): CacheHealth => {
  const { memoryHits, storeHits, misses } = counted
  const asked = memoryHits + storeHits + misses
  return { ...counted, hitRate: asked === 0 ? null : (memoryHits + storeHits) / asked, ...answers.held() }
}
