import { MPEGDecoder } from 'mpg123-decoder'

/** How long an MP3 sounds, decoded to its end by mpg123, which shares nothing with what wrote it. Throws where it is damaged. */
export const heardSeconds = async (mp3: Uint8Array): Promise<number> => {
  const decoder = new MPEGDecoder()
  await decoder.ready
  try {
    const { samplesDecoded, sampleRate, errors } = decoder.decode(mp3)
    const [first] = errors
    if (first !== undefined) throw new Error(`${errors.length} damaged frames: ${first.message}`)
    return samplesDecoded / sampleRate
  } finally {
    decoder.free()
  }
}
