const mostLineCharacters = 4_000_000

/** Most servers end lines with LF alone, and that is a third of the work. */
const splitLines = (text: string): string[] => (text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n'))

/** Takes the bytes of a stream as they come; gives the `data` of each event that they end. */
export type EventReader = (bytes: Uint8Array) => readonly string[]

/**
 * Reads server-sent events (WHATWG HTML §9.2.6), wherever the bytes are cut: comments, names and ids are left out, and so
 * is an event that the end of the stream cut off. CR, LF and CRLF end a line. Throws `RangeError` for an endless line.
 */
export const createEventReader = (): EventReader => {
  const decoder = new TextDecoder()
  let rest = ''
  let data: string | null = null

  const takeLines = (text: string): readonly string[] => {
    rest += text
    // A CR at the end may be half of a CRLF: it waits for what follows.
    const whole = rest.endsWith('\r') ? rest.slice(0, -1) : rest
    const lines = splitLines(whole)
    const last = lines.pop() ?? ''
    rest = last + rest.slice(whole.length)
    if (rest.length > mostLineCharacters) throw new RangeError('A line of the stream is too long.')
    return lines
  }
  return (bytes) => {
    const events: string[] = []
    for (const line of takeLines(decoder.decode(bytes, { stream: true }))) {
      if (line.startsWith('data:')) {
        const value = line.slice(line.startsWith('data: ') ? 6 : 5)
        data = data === null ? value : `${data}\n${value}`
      } else if (line === '' && data !== null) {
        if (data !== '') events.push(data)
        data = null
      }
    }
    return events
  }
}
