import { joinBytes } from './join-bytes.ts'

const encoder = new TextEncoder()

/** One file of an archive. `path` with `/` between folders. */
export type ArchiveFile = { path: string; bytes: Uint8Array }

const signatures = { file: 0x04_03_4b_50, entry: 0x02_01_4b_50, end: 0x06_05_4b_50 } as const
const versionNeeded = 20
/** Bit 11: names are UTF-8. */
const utf8Names = 0x08_00
const deflated = 8

const crcTable = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xed_b8_83_20 : crc >>> 1
  return crc
})

/** CRC-32 as ISO 3309 has it, reflected. */
const crc32 = (bytes: Uint8Array): number => {
  let crc = 0xff_ff_ff_ff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xff_ff_ff_ff) >>> 0
}

const deflate = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(
    await new Response(
      new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    ).arrayBuffer(),
  )

/** MS-DOS time and date, two seconds exact, as the format has it; here in UTC. */
const dosTimeOf = (instant: Date): number => {
  const time = (instant.getUTCHours() << 11) | (instant.getUTCMinutes() << 5) | (instant.getUTCSeconds() >> 1)
  const date = ((instant.getUTCFullYear() - 1980) << 9) | ((instant.getUTCMonth() + 1) << 5) | instant.getUTCDate()
  return date * 65_536 + time
}

/** Little-endian numbers one after another: each is [value, width in bytes]. */
const record = (fields: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array => {
  const bytes = new Uint8Array(fields.reduce((length, [, width]) => length + width, 0))
  const view = new DataView(bytes.buffer)
  let offset = 0
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(offset, value, true)
    else view.setUint32(offset, value, true)
    offset += width
  }
  return bytes
}

const lengthOf = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.byteLength, 0)

/** What the header before a file and its line in the directory say alike. */
const descriptionOf = (
  { bytes }: ArchiveFile,
  { name, packed, madeAt }: { name: Uint8Array; packed: Uint8Array; madeAt: Date },
) =>
  [
    [versionNeeded, 2],
    [utf8Names, 2],
    [deflated, 2],
    [dosTimeOf(madeAt), 4],
    [crc32(bytes), 4],
    [packed.byteLength, 4],
    [bytes.byteLength, 4],
    [name.byteLength, 2],
    [0, 2],
  ] as const

/**
 * The files in one zip archive (PKWARE APPNOTE 6.3, deflated, without Zip64: everything together stays below 4 GB and
 * 65,535 files, which a worker's memory sees to). `madeAt` is the time that all files bear, in UTC.
 */
export const zipArchive = async (files: readonly ArchiveFile[], madeAt: Date): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = []
  const directory: Uint8Array[] = []
  let offset = 0
  for (const file of files) {
    const name = encoder.encode(file.path)
    // One after another: all at once would hold every file twice.
    // oxlint-disable-next-line no-await-in-loop
    const packed = await deflate(file.bytes)
    const description = descriptionOf(file, { name, packed, madeAt })
    const header = [record([[signatures.file, 4], ...description]), name, packed]
    pieces.push(...header)
    const entry = record([
      [signatures.entry, 4],
      [versionNeeded, 2],
      ...description,
      [0, 2],
      [0, 2],
      [0, 2],
      [0, 4],
      [offset, 4],
    ])
    directory.push(entry, name)
    offset += lengthOf(header)
  }
  const end = record([
    [signatures.end, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [lengthOf(directory), 4],
    [offset, 4],
    [0, 2],
  ])
  return joinBytes([...pieces, ...directory, end])
}
