import { sha256Hex } from '@orrery/worker-kit/hex'
import type { SpeechEngine, SpeechOrder } from '../engines/engine.ts'
import { trimSilence } from '../sound/trim-silence.ts'

/** Sentences of one person lie together, so that they go with the person. */
export const segmentPrefix = (userId: string): string => `segments/${userId}/`

/** What stays in memory of one render; the rest is read again where it is needed. */
const mostBytesInMemory = 16 * 1024 * 1024

type Kept = { samples: Int16Array; isNew: boolean }

/** The name under which a sentence is kept: the same for everything that sounds the same. */
const keyOf = async (userId: string, engine: SpeechEngine, order: SpeechOrder): Promise<string> => {
  const { text, voice, pace, tone, locale } = order
  const about = [engine.name, engine.version, voice, pace, tone, locale, text]
  return `${segmentPrefix(userId)}${await sha256Hex(JSON.stringify(about))}`
}

const samplesIn = (bytes: ArrayBuffer): Int16Array => new Int16Array(bytes)

const bytesOf = (samples: Int16Array): Uint8Array =>
  new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)

/** Speaks a sentence, or gives it again: trimmed, 16 bits, one channel. */
export const speakOnce = async (
  { bucket, userId, engine }: { bucket: R2Bucket; userId: string; engine: SpeechEngine },
  order: SpeechOrder,
  signal: AbortSignal,
): Promise<Kept & { key: string }> => {
  const key = await keyOf(userId, engine, order)
  const kept = await bucket.get(key)
  if (kept !== null) return { key, samples: samplesIn(await kept.arrayBuffer()), isNew: false }
  const samples = trimSilence(await engine.speak(order, signal), engine.sampleRateHz)
  await bucket.put(key, bytesOf(samples))
  return { key, samples, isNew: true }
}

/** The sentences of one render, in memory as far as they fit. */
export class SentenceStore {
  readonly #bucket: R2Bucket
  readonly #keys: string[] = []
  readonly #lengths: number[] = []
  readonly #inMemory = new Map<string, Int16Array>()
  #bytes = 0

  constructor(bucket: R2Bucket) {
    this.#bucket = bucket
  }

  add(key: string, samples: Int16Array): void {
    this.#keys.push(key)
    this.#lengths.push(samples.length)
    if (this.#inMemory.has(key) || this.#bytes + samples.byteLength > mostBytesInMemory) return
    this.#inMemory.set(key, samples)
    this.#bytes += samples.byteLength
  }

  get lengths(): readonly number[] {
    return this.#lengths
  }

  readonly read = async (sentence: number): Promise<Int16Array> => {
    const key = this.#keys[sentence]
    if (key === undefined) throw new Error(`There is no sentence ${sentence}.`)
    const samples = this.#inMemory.get(key)
    if (samples !== undefined) return samples
    const kept = await this.#bucket.get(key)
    if (kept === null) throw new Error('A sentence was removed while it was in use.')
    return samplesIn(await kept.arrayBuffer())
  }
}
