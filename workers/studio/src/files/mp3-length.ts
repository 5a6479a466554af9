/** Samples of one frame at 16, 22.05 and 24 kHz (MPEG-2 Layer III). */
export const samplesPerFrame = 576

/** The encoder writes so many frames more than what it is fed fills: its own delay and its last flush. */
const framesOnTop = 2

/**
 * Frames of a file that lasts so long, or up to a frame (36 ms) longer, never shorter: players cut seconds off, and would
 * show 4:59 for what was to be five minutes.
 */
export const mp3Frames = (lengthMs: number, sampleRateHz: number): number =>
  Math.max(framesOnTop + 1, Math.ceil((lengthMs * sampleRateHz) / (1000 * samplesPerFrame)))

/** What to feed the encoder for a file of so many frames. */
export const samplesForFrames = (frames: number): number => (frames - framesOnTop) * samplesPerFrame

/** Frames of the file that comes of so many samples: whole frames are filled up. */
const framesForSamples = (samples: number): number => Math.ceil(samples / samplesPerFrame) + framesOnTop

/** How long a file of so many samples lasts. */
export const fileMs = (frames: number, format: 'mp3' | 'wav', sampleRateHz: number): number =>
  ((format === 'mp3' ? framesForSamples(frames) * samplesPerFrame : frames) / sampleRateHz) * 1000
