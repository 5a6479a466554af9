import { Limiter } from '../sound/limiter.ts'

/** The same sound with its peaks turned down; as long as it was, for what the limiter holds back is cut at the front and flushed at the end. */
export async function* limitBlocks(
  blocks: AsyncIterable<readonly Float32Array[]>,
  sampleRateHz: number,
): AsyncGenerator<readonly Float32Array[]> {
  let limiter: Limiter | null = null
  let channels = 1
  for await (const block of blocks) {
    const isFirst = limiter === null
    channels = block.length
    limiter ??= new Limiter(sampleRateHz, channels)
    const limited = limiter.limit(block)
    const held = limiter.delayFrames
    yield isFirst ? limited.map((channel) => channel.subarray(held)) : limited
  }
  if (limiter === null) return
  const { delayFrames } = limiter
  yield limiter.limit(Array.from({ length: channels }, () => new Float32Array(delayFrames)))
}
