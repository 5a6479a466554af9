import { readFile } from 'node:fs/promises'
import type { Ephemeris } from '@orrery/ephemeris'
import { openEphemeris } from '../src/open-ephemeris.ts'

const read = async (name: string): Promise<ArrayBuffer> => {
  const bytes = await readFile(new URL(`../gen/${name}`, import.meta.url))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)
}

/** The bytes that workers import as modules, read from disk. */
export const readEphemerisFiles = async (): Promise<{ wasm: WebAssembly.Module; data: ArrayBuffer }> => {
  const [code, data] = await Promise.all([read('swisseph.wasm'), read('swisseph.bin')])
  return { wasm: await WebAssembly.compile(code), data }
}

/** The sky for tests, tools and benches in Node. */
export const openEphemerisInNode = async (): Promise<Ephemeris> => openEphemeris(await readEphemerisFiles())
