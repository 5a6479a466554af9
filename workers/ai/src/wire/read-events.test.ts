import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createEventReader } from './read-events.ts'

const encoder = new TextEncoder()

const eventsOf = (...pieces: readonly (string | Uint8Array)[]): readonly string[] => {
  const read = createEventReader()
  return pieces.flatMap((piece) => read(typeof piece === 'string' ? encoder.encode(piece) : piece))
}

test('LF, CR and CRLF all end a line, also where a piece ends between the two of CRLF', () => {
  expect(eventsOf('data: a\n\ndata: b\r\r', 'data: c\r\n\r', '\ndata: d\n\n')).toEqual(['a', 'b', 'c', 'd'])
})

test('a line that ends in half of a CRLF has ended once', () => {
  expect(eventsOf('data: a\r', '\ndata: b\r', '\n\r', '\n')).toEqual(['a\nb'])
})

test('comments, names, ids and empty events say nothing', () => {
  expect(eventsOf(': ping\n\nevent: message\nid: 7\ndata: a\nretry: 10\n\ndata:\n\n\n\n')).toEqual(['a'])
})

test('lines of one event belong together, and only the first blank after the colon is left out', () => {
  expect(eventsOf('data:a\ndata:  b\n\n')).toEqual(['a\n b'])
})

test('an event that the end of the stream cut off is none', () => {
  expect(eventsOf('data: a\n\ndata: b\n')).toEqual(['a'])
})

test('a mark of the byte order at the beginning is no part of the first line', () => {
  expect(eventsOf(Uint8Array.of(0xef, 0xbb, 0xbf), 'data: a\n\n')).toEqual(['a'])
})

test('a line without end is refused before it fills the memory', () => {
  const read = createEventReader()
  const megabyte = encoder.encode('a'.repeat(1_000_000))
  expect(() => {
    for (let piece = 0; piece < 6; piece += 1) read(megabyte)
  }).toThrow(RangeError)
})

const ends = fc.constantFrom('\n', '\r\n', '\r')
const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n]/.test(text))

test('wherever the bytes are cut, also inside a character, the events are the same', () => {
  fc.assert(
    fc.property(
      fc.array(words, { maxLength: 6 }),
      ends,
      fc.infiniteStream(fc.integer({ min: 1, max: 6 })),
      (texts, end, sizes) => {
        const bytes = encoder.encode(texts.map((text) => `data: ${text}${end}${end}`).join(''))
        const read = createEventReader()
        const events: string[] = []
        for (let at = 0; at < bytes.length;) {
          const next = at + (sizes.next().value ?? 1)
          events.push(...read(bytes.subarray(at, next)))
          at = next
        }
        // A CR at the very end may still become a CRLF.
        events.push(...read(encoder.encode(': end\n')))
        expect(events).toEqual(texts)
      },
    ),
  )
})
