/** Bit rates in kbit/s of MPEG-2 Layer III, and rates in Hz, by their index (ISO/IEC 13818-3, 2.4.2.3). */
const bitrates = [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const sampleRates = [22_050, 24_000, 16_000]
/** Of four modes the last one; the others have two channels. */
const oneChannel = 3

export type Mp3Facts = {
  frames: number
  seconds: number
  channels: number
  bitrates: ReadonlySet<number>
  tagBytes: number
}

/** Bytes of an ID3v2 tag at the beginning: its length has seven bits a byte. */
const tagLength = (file: Uint8Array): number => {
  if (new TextDecoder('latin1').decode(file.subarray(0, 3)) !== 'ID3') return 0
  return 10 + file.subarray(6, 10).reduce((length, byte) => (length << 7) + byte, 0)
}

/** Walks a file frame by frame; throws where one does not begin where the last one ended. */
export const readMp3 = (file: Uint8Array): Mp3Facts => {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tagBytes = tagLength(file)
  const found = { frames: 0, seconds: 0, channels: 0, bitrates: new Set<number>(), tagBytes }
  for (let at = tagBytes; at < file.length;) {
    const header = view.getUint32(at)
    // Eleven bits of synchronisation, MPEG-2, Layer III; the last bit says that there is no checksum, and may be either.
    if ((header & 0xff_fe_00_00) >>> 0 !== 0xff_f2_00_00) throw new Error(`No frame of MPEG-2 Layer III at byte ${at}.`)
    const bitrate = bitrates[(header >>> 12) & 15] ?? 0
    const sampleRate = sampleRates[(header >>> 10) & 3] ?? 0
    at += Math.floor((72_000 * bitrate) / sampleRate) + ((header >>> 9) & 1)
    found.frames += 1
    found.seconds += 576 / sampleRate
    found.channels = ((header >>> 6) & 3) === oneChannel ? 1 : 2
    found.bitrates.add(bitrate)
    if (at > file.length) throw new Error('The last frame is not whole.')
  }
  return found
}
