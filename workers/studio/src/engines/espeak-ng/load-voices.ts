import packed from '../../../gen/espeak-ng-voices.bin'

type Index = { size: number; stretches: readonly (readonly [number, number])[] }

let unpacked: ArrayBuffer | null = null

/**
 * The files of espeak-ng, each at the offset its loader knows; what was cut is zeros that nobody reads. One buffer for
 * all instances: files are opened for reading alone, so they share it.
 */
export const loadVoices = (): ArrayBuffer => {
  if (unpacked !== null) return unpacked
  const bytes = new Uint8Array(packed)
  const indexLength = new DataView(packed).getUint32(0, true)
  // Safe because tools/cut-espeak-voices.ts wrote it, and a test cuts it again and compares.
  const { size, stretches } = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + indexLength))) as Index
  const files = new Uint8Array(size)
  let next = 4 + indexLength
  for (const [start, end] of stretches) {
    files.set(bytes.subarray(next, next + end - start), start)
    next += end - start
  }
  unpacked = files.buffer
  return unpacked
}
