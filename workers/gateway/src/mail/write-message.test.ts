import { expect, test } from 'vitest'
import { writeMessage } from './write-message.ts'

const mail = { id: 'one', from: 'Orrery <o@example.org>', to: 'ada@example.org', subject: 'Hello', text: 'a\nb' }

test('a message has its headers, an empty line and its text, every line ended by CRLF', () => {
  const message = writeMessage({ ...mail, queuedAtMs: Date.UTC(2026, 10, 21, 19, 5, 9) })
  expect(message).toContain('Date: Sat, 21 Nov 2026 19:05:09 +0000\r\n')
  expect(message).toContain('Message-ID: <one@orrery>\r\n')
  expect(message.endsWith('\r\n\r\na\r\nb\r\n')).toBe(true)
  expect(message.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
})

test('no header is smuggled in, and nothing leaves the seven bits', () => {
  const message = writeMessage({ ...mail, to: 'a@b\nBcc: c@d', subject: 'Grüße\r\nX: y', queuedAtMs: 0 })
  expect(message).not.toMatch(/^(Bcc|X):/m)
  expect(message).toMatch(/^[\x20-\x7e\r\n]*$/)
})
