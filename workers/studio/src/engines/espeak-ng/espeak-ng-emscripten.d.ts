declare module '@echogarden/espeak-ng-emscripten' {
  /** One synthesiser. Set the voice first: it resets what else was set. */
  export type EspeakWorker = {
    /** 0, or another number for a name that it does not know. */
    set_voice(name: string): number
    set_rate(rate: number): void
    set_pitch(pitch: number): void
    set_range(range: number): void
    /** Calls back with stretches of sound; `true` from the callback ends it. */
    synthesize(text: string, callback: (samples: Int16Array | null, events: unknown) => boolean): void
  }

  export default function createEspeak(options: {
    getPreloadedPackage: (name: string, size: number) => ArrayBuffer
    print: (line: string) => void
    printErr: (line: string) => void
  }): Promise<{ eSpeakNGWorker: new () => EspeakWorker; HEAPU8: Uint8Array }>
}
