const mostLineCharacters = 4_000_000

/** Lines of a stream of text, without their ends; CR, LF and CRLF end one. */
const createLines = () => {
  let rest = ''
  return (text: string): readonly string[] => {
    rest += text
    // A CR at the end may be half of a CRLF: it waits for what follows.
    const whole = rest.endsWith('\r') ? rest.slice(0, -1) : rest
    const lines = whole.split(/\r\n|\n|\r/)
    const last = lines.pop() ?? ''
    rest = last + rest.slice(whole.length)
    if (rest.length > mostLineCharacters) throw new RangeError('A line of the stream is too long.')
    return lines
  }
}

/**
 * `data` of each server-sent event (WHATWG HTML §9.2.6) as it arrives; comments, names and ids are left out, and so is
 * an event that the end of the stream cut off. Stopping early cancels the body, which closes the connection.
 *
 * @param enough when it fires, the stream counts as ended.
 */
export async function* readEvents(body: ReadableStream<Uint8Array>, enough?: AbortSignal): AsyncGenerator<string> {
  const reader = body.getReader()
  enough?.addEventListener('abort', () => void reader.cancel().catch(() => {}))
  const decoder = new TextDecoder()
  const linesOf = createLines()
  let data: string[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return
      for (const line of linesOf(decoder.decode(value, { stream: true }))) {
        if (line === '') {
          if (data.length > 0) yield data.join('\n')
          data = []
        } else if (line.startsWith('data:')) {
          data.push(line.startsWith('data: ') ? line.slice(6) : line.slice(5))
        }
      }
    }
  } finally {
    await reader.cancel().catch(() => {})
  }
}
