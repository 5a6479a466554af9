import { expect, test } from 'vitest'
import { zipArchive } from './zip-archive.ts'

const madeAt = new Date('2026-11-21T19:30:14Z')
const text = (value: string): Uint8Array => new TextEncoder().encode(value)
const u16 = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer).getUint16(at, true)
const u32 = (bytes: Uint8Array, at: number): number => new DataView(bytes.buffer).getUint32(at, true)

const inflate = async (bytes: Uint8Array): Promise<string> =>
  new Response(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()

test('the directory at the end leads to every file', async () => {
  const archive = await zipArchive(
    [
      { path: 'manifest.json', bytes: text('{}') },
      { path: 'readings/Zoë.json', bytes: text('x'.repeat(100_000)) },
    ],
    madeAt,
  )
  const end = archive.byteLength - 22
  expect(u32(archive, end)).toBe(0x06_05_4b_50)
  expect(u16(archive, end + 10)).toBe(2)

  const found: string[] = []
  let entry = u32(archive, end + 16)
  for (let index = 0; index < 2; index += 1) {
    const [packed, nameLength, offset] = [u32(archive, entry + 20), u16(archive, entry + 28), u32(archive, entry + 42)]
    expect(u32(archive, offset)).toBe(0x04_03_4b_50)
    found.push(new TextDecoder().decode(archive.slice(entry + 46, entry + 46 + nameLength)))
    const begin = offset + 30 + nameLength
    // oxlint-disable-next-line no-await-in-loop -- two files
    found.push((await inflate(archive.slice(begin, begin + packed))).slice(0, 3))
    entry += 46 + nameLength
  }
  expect(found).toEqual(['manifest.json', '{}', 'readings/Zoë.json', 'xxx'])
})

test('the checksum is the CRC-32 of the check string of its catalogue', async () => {
  // Catalogue of parametrised CRC algorithms, CRC-32/ISO-HDLC: check 0xcbf43926 for "123456789".
  const archive = await zipArchive([{ path: 'a', bytes: text('123456789') }], madeAt)
  expect(u32(archive, 14)).toBe(0xcb_f4_39_26)
})

test('files bear the time the archive was made, to two seconds', async () => {
  const archive = await zipArchive([{ path: 'a', bytes: text('') }], madeAt)
  const [time, date] = [u16(archive, 10), u16(archive, 12)]
  expect([time >> 11, (time >> 5) & 63, (time & 31) * 2]).toEqual([19, 30, 14])
  expect([(date >> 9) + 1980, (date >> 5) & 15, date & 31]).toEqual([2026, 11, 21])
})
