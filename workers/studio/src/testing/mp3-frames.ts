/** Bit rates in kbit/s of MPEG-2 Layer III, and rates in Hz, by their index (ISO/IEC 13818-3, 2.4.2.3). */
const bitrates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const sampleRates = [22_050, 24_000, 16_000]
const stereoModes = 3

export type Mp3Facts = {
  frames: number
  seconds: number
  channels: number
  bitrates: ReadonlySet<number>
  tagBytes: number
}

/** Walks a file frame by frame; throws where one does not begin where the last one ended. */
export const readMp3 = (file: Uint8Array): Mp3Facts => {
  const [a = 0, b = 0, c = 0, d = 0] = file.subarray(6, 10)
  const tagBytes = String.fromCharCode(...file.subarray(0, 3)) === 'ID3' ? 10 + (a << 21) + (b << 14) + (c << 7) + d : 0
  const found = { frames: 0, seconds: 0, channels: 0, bitrates: new Set<number>(), tagBytes }
  for (let at = tagBytes; at < file.length;) {
    const [sync = 0, version = 0, rates = 0, mode = 0] = file.subarray(at, at + 4)
    if (sync !== 0xff || (version & 0xfe) !== 0xf2) throw new Error(`No frame of MPEG-2 Layer III at byte ${at}.`)
    const bitrate = bitrates[rates >> 4] ?? 0
    const sampleRate = sampleRates[(rates >> 2) & 3] ?? 0
    at += Math.floor((72_000 * bitrate) / sampleRate) + ((rates >> 1) & 1)
    found.frames += 1
    found.seconds += 576 / sampleRate
    found.channels = mode >> 6 === stereoModes ? 1 : 2
    found.bitrates.add(bitrate)
    if (at > file.length) throw new Error('The last frame is not whole.')
  }
  return found
}
