/** A stretch of a file, both ends inclusive. */
export type ByteRange = { first: number; last: number }

const within = (first: number, last: number, size: number): ByteRange | 'outside' =>
  first >= size || first > last ? 'outside' : { first, last: Math.min(last, size - 1) }

/** What a `Range` header asks of a file: a stretch, the whole file, or what the file does not have. */
export const rangeOf = (header: string | null, size: number): ByteRange | 'whole' | 'outside' => {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '') ?? []
  if (first === '' && last === '') return 'whole'
  if (first === '') return within(Math.max(0, size - Number(last)), size - 1, size)
  return within(Number(first), last === '' ? size - 1 : Number(last), size)
}

/** A kept file as an `<audio>` element wants it: 206 with the stretch asked for, 416 outside of it. A 200 would break seeking. */
export const rangeResponse = (file: Blob, header: string | null): Response => {
  const range = rangeOf(header, file.size)
  const common = { 'content-type': file.type || 'audio/mpeg', 'accept-ranges': 'bytes' }
  if (range === 'whole') return new Response(file, { headers: { ...common, 'content-length': String(file.size) } })
  if (range === 'outside')
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.size}` } })
  const slice = file.slice(range.first, range.last + 1, file.type)
  return new Response(slice, {
    status: 206,
    headers: {
      ...common,
      'content-length': String(slice.size),
      'content-range': `bytes ${range.first}-${range.last}/${file.size}`,
    },
  })
}
