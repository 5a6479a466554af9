export type PngFacts = {
  width: number
  height: number
  colours: number
  /** Of all pixels, those of the colour that is seen most. */
  shareOfCommonest: number
  /** Differs when a pixel differs, nearly always. */
  sum: number
}

const join = (chunks: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

const inflate = async (bytes: Uint8Array): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

const paeth = (left: number, up: number, corner: number): number => {
  const guess = left + up - corner
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)]
  if (toLeft <= toUp && toLeft <= toCorner) return left
  return toUp <= toCorner ? up : corner
}

/** What each filter of a row adds: none, left, up, their mean, Paeth's choice (ISO/IEC 15948, 9.2). */
const filters: readonly ((left: number, up: number, corner: number) => number)[] = [
  () => 0,
  (left) => left,
  (_, up) => up,
  (left, up) => (left + up) >> 1,
  paeth,
]

const unfilter = (packed: Uint8Array, rowBytes: number, height: number): Uint8Array => {
  const plain = new Uint8Array(rowBytes * height)
  for (let row = 0; row < height; row += 1) {
    const filter = filters[packed[row * (rowBytes + 1)] ?? 0]
    if (!filter) throw new Error('No such filter.')
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column
      const [left, corner] = column < 4 ? [0, 0] : [plain[at - 4] ?? 0, row === 0 ? 0 : (plain[at - rowBytes - 4] ?? 0)]
      const up = row === 0 ? 0 : (plain[at - rowBytes] ?? 0)
      plain[at] = (packed[row * (rowBytes + 1) + 1 + column] ?? 0) + filter(left, up, corner)
    }
  }
  return plain
}

/** Reads a PNG of eight bits a channel with transparency, as resvg writes them; throws for any other. */
export const pngFacts = async (png: Uint8Array): Promise<PngFacts> => {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength)
  if (view.getUint32(0) !== 0x89_50_4e_47) throw new Error('No PNG.')
  const [width, height, format] = [view.getUint32(16), view.getUint32(20), view.getUint32(24) >>> 0]
  if (format !== 0x08_06_00_00) throw new Error('Not eight bits a channel with transparency.')
  const packed: Uint8Array[] = []
  for (let at = 8; at < png.length; at += view.getUint32(at) + 12) {
    if (view.getUint32(at + 4) === 0x49_44_41_54) packed.push(png.subarray(at + 8, at + 8 + view.getUint32(at)))
  }
  const pixels = new Uint32Array(unfilter(await inflate(join(packed)), width * 4, height).buffer)
  const counts = new Map<number, number>()
  let sum = 0
  for (const [index, pixel] of pixels.entries()) {
    counts.set(pixel, (counts.get(pixel) ?? 0) + 1)
    sum = (sum + pixel * ((index % 8191) + 1)) % 2_147_483_647
  }
  return { width, height, colours: counts.size, shareOfCommonest: Math.max(...counts.values()) / pixels.length, sum }
}
