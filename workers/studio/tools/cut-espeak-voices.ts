// Cuts the files of espeak-ng to the languages we speak: `node workers/studio/tools/cut-espeak-voices.ts`.
// Its 24 MB are mostly dictionaries of other languages, and a deployed worker must stay small.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

const languages = new Set(['en', 'es', 'pt', 'fr', 'de'])

type PackedFile = { path: string; start: number; end: number }

/** The loader's own table: where each file begins and ends in `espeak-ng.data`. */
const filesIn = (loader: string): readonly PackedFile[] =>
  [...loader.matchAll(/\{filename:"([^"]+)",start:(\d+),end:(\d+)\}/g)].map(([, path = '', start, end]) => ({
    path,
    start: Number(start),
    end: Number(end),
  }))

const isSpoken = ({ path }: PackedFile): boolean => {
  const dictionary = /\/([^/]+)_dict$/.exec(path)
  return dictionary === null || languages.has(dictionary[1] ?? '')
}

/** Neighbours become one stretch. */
const stretchesOf = (files: readonly PackedFile[]): (readonly [number, number])[] => {
  const stretches: [number, number][] = []
  for (const { start, end } of files.toSorted((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && last[1] === start) last[1] = end
    else stretches.push([start, end])
  }
  return stretches
}

/**
 * Stretches of the original, each at home at its own offset: the loader, which has all offsets built in, stays as it is.
 * A length (32 bits, little-endian), so many bytes of JSON `{ size, stretches }`, then the stretches themselves.
 */
export const cutEspeakVoices = (): Uint8Array => {
  const require = createRequire(import.meta.url)
  const loaderPath = require.resolve('@echogarden/espeak-ng-emscripten')
  const original = readFileSync(join(loaderPath, '../espeak-ng.data'))
  const files = filesIn(readFileSync(loaderPath, 'utf8'))
  const size = files.reduce((most, { end }) => Math.max(most, end), 0)
  if (size !== original.length) throw new Error('The loader and the files of espeak-ng are not of one version.')
  const stretches = stretchesOf(files.filter(isSpoken))
  const index = Buffer.from(JSON.stringify({ size, stretches }))
  const length = Buffer.alloc(4)
  length.writeUInt32LE(index.length)
  return Buffer.concat([length, index, ...stretches.map(([start, end]) => original.subarray(start, end))])
}

if (import.meta.main) {
  const target = join(import.meta.dirname, '../gen/espeak-ng-voices.bin')
  const cut = cutEspeakVoices()
  writeFileSync(target, cut)
  process.stdout.write(`${target}: ${cut.length} bytes\n`)
}
