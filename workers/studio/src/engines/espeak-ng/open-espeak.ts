import createEspeak, { type EspeakWorker } from '@echogarden/espeak-ng-emscripten'
import { loadVoices } from './load-voices.ts'

/** A synthesiser whose memory can be brought back to how it was at the beginning. */
type Espeak = { worker: EspeakWorker; reset: () => void; hasGrown: () => boolean }

/** Longer than any sentence: so the place where texts are handed over never has to move. */
const longestTextBytes = 8000

const silent = () => undefined

/** Bytes up to the last one that is not zero. By hand: a callback for each of 17 million costs as much as eight sentences. */
const usedBytes = (memory: Uint8Array): number => {
  let used = memory.length
  while (used > 0 && memory[used - 1] === 0) used -= 1
  return used
}

const create = async (): Promise<Espeak> => {
  const module = await createEspeak({ getPreloadedPackage: loadVoices, print: silent, printErr: silent })
  const worker = new module.eSpeakNGWorker()
  worker.set_voice('x'.repeat(longestTextBytes))
  worker.set_voice('en-us')
  const size = module.HEAPU8.length
  const used = usedBytes(module.HEAPU8)
  const beginning = module.HEAPU8.slice(0, used)
  return {
    worker,
    reset() {
      module.HEAPU8.fill(0, used)
      module.HEAPU8.set(beginning)
    },
    hasGrown: () => module.HEAPU8.length !== size,
  }
}

let opened: Promise<Espeak> | null = null

/**
 * Runs with a synthesiser as good as new. One that has spoken gives the same sentence a few samples longer or shorter, and a
 * really new one costs more than the sentence; so its memory is put back to the beginning instead. What comes of it is the
 * same to the sample, which a test compares.
 */
export const withFreshEspeak = async <Sound>(speak: (worker: EspeakWorker) => Sound): Promise<Sound> => {
  opened ??= create()
  const espeak = await opened
  espeak.reset()
  try {
    return speak(espeak.worker)
  } catch (error) {
    opened = null
    throw error
  } finally {
    if (espeak.hasGrown()) opened = null
  }
}

/** One that nobody has used and nobody will use again. */
export const openNewEspeak = async (): Promise<EspeakWorker> => (await create()).worker
