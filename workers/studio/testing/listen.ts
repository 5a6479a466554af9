import { MPEGDecoder } from 'mpg123-decoder'
import { ItuMeter, type Span } from './itu-meter.ts'

/** What a file sounds like to somebody who has only the file. */
export type Heard = {
  seconds: number
  sampleRateHz: number
  peakDb: number
  lufs: number
  spokenLufs: number
  errors: readonly string[]
}

/** The decoder gives two channels for one, so it has to be told how many there are. */
export type Listening = { channels: number; spoken: readonly Span[] }

const bytesAtOnce = 1 << 16

/** Decodes an MP3 by mpg123, which has nothing in common with our encoder, and measures all that comes of it. */
export const listen = async (file: Uint8Array, { channels, spoken }: Listening): Promise<Heard> => {
  const decoder = new MPEGDecoder({ enableGapless: false })
  await decoder.ready
  const errors: string[] = []
  let sampleRateHz = 0
  let samples = 0
  let meter: ItuMeter | null = null
  for (let at = 0; at < file.length; at += bytesAtOnce) {
    const {
      channelData,
      samplesDecoded,
      sampleRate,
      errors: failed,
    } = decoder.decode(file.subarray(at, at + bytesAtOnce))
    errors.push(...failed.map(({ message }) => message))
    if (samplesDecoded === 0) continue
    sampleRateHz = sampleRate
    samples += samplesDecoded
    meter ??= new ItuMeter(sampleRate, channels)
    meter.add(channelData.slice(0, channels))
  }
  decoder.free()
  if (meter === null) throw new Error('There is nothing to hear.')
  return {
    seconds: samples / sampleRateHz,
    sampleRateHz,
    peakDb: meter.peakDb,
    lufs: meter.lufs(),
    spokenLufs: meter.lufs(spoken),
    errors,
  }
}
