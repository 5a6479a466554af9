const partOf = (part: Buffer): [string, string | number] | null => {
  const end = part.indexOf('\r\n\r\n')
  if (end < 0) return null
  const head = part.subarray(0, end).toString('utf8')
  const name = /name="([^"]+)"/.exec(head)?.[1]
  if (name === undefined) return null
  const content = part.subarray(end + 4, part.length - 2)
  return [name, head.includes('filename=') ? content.length : content.toString('utf8')]
}

const pieces = (body: Buffer, boundary: Buffer): Buffer[] => {
  const found: Buffer[] = []
  let from = body.indexOf(boundary)
  while (from >= 0) {
    const next = body.indexOf(boundary, from + boundary.length)
    if (next < 0) break
    found.push(body.subarray(from + boundary.length + 2, next))
    from = next
  }
  return found
}

/** Fields of a body, files as their sizes in bytes. */
export const readFields = (contentType: string, body: Buffer): Readonly<Record<string, unknown>> => {
  if (contentType.includes('application/json'))
    return JSON.parse(body.toString('utf8') || '{}') as Record<string, unknown>
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  if (boundary === null) return {}
  const entries = pieces(body, Buffer.from(`--${boundary[1] ?? boundary[2] ?? ''}`)).map(partOf)
  return Object.fromEntries(entries.filter((entry) => entry !== null))
}
