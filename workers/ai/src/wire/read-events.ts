const mostLineCharacters = 4_000_000

/** Most servers end lines with LF alone, and that is a third of the work. */
const splitLines = (text: string): string[] => (text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n'))

/** Lines of a stream of text, without their ends; CR, LF and CRLF end one. */
const createLines = () => {
  let rest = ''
  return (text: string): readonly string[] => {
    rest += text
    // A CR at the end may be half of a CRLF: it waits for what follows.
    const whole = rest.endsWith('\r') ? rest.slice(0, -1) : rest
    const lines = splitLines(whole)
    const last = lines.pop() ?? ''
    rest = last + rest.slice(whole.length)
    if (rest.length > mostLineCharacters) throw new RangeError('A line of the stream is too long.')
    return lines
  }
}

/** `data` of each event that ends within these lines. */
const createEvents = () => {
  let data: string[] = []
  return (lines: readonly string[]): readonly string[] => {
    const events: string[] = []
    for (const line of lines) {
      if (line.startsWith('data:')) data.push(line.startsWith('data: ') ? line.slice(6) : line.slice(5))
      else if (line === '' && data.length > 0) {
        events.push(data.length === 1 ? (data[0] ?? '') : data.join('\n'))
        data = []
      }
    }
    return events
  }
}

/** The runtime's own pieces are a quarter of that: fewer reads for whoever sends much at once. */
const bytesPerRead = 16_384

/**
 * `data` of the server-sent events (WHATWG HTML §9.2.6) that arrived together, as they arrive; comments, names and ids are
 * left out, and so is an event that the end of the stream cut off. Stopping early cancels the body, which closes the
 * connection; so does the caller by cancelling the reader.
 */
export async function* readEvents(reader: ReadableStreamBYOBReader): AsyncGenerator<readonly string[]> {
  const decoder = new TextDecoder()
  const linesOf = createLines()
  const eventsOf = createEvents()
  let buffer = new ArrayBuffer(bytesPerRead)
  try {
    for (;;) {
      const { done, value } = await reader.read(new Uint8Array(buffer))
      if (done || value === undefined) return
      const events = eventsOf(linesOf(decoder.decode(value, { stream: true })))
      // Each read takes the buffer away and gives it back.
      buffer = value.buffer
      if (events.length > 0) yield events
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
