import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeHtml } from '../platforms/telegram/write-html.ts'
import { writeText } from '../platforms/whatsapp/write-message.ts'
import { readMarks, withoutMarks } from './marks.ts'
import { literal } from './reply.ts'

test('strong words, code and blocks are told apart', () => {
  expect(readMarks('Say **this** and `that`:\n```python\nx = 1\n```')).toEqual([
    { is: 'plain', text: 'Say ' },
    { is: 'strong', text: 'this' },
    { is: 'plain', text: ' and ' },
    { is: 'code', text: 'that' },
    { is: 'plain', text: ':\n' },
    { is: 'block', text: 'x = 1' },
  ])
})

test('a mark that is never closed is a character', () => {
  expect(withoutMarks('2 ** 3 and `open')).toBe('2 ** 3 and `open')
})

test('Telegram gets its own marks and none of ours', () => {
  expect(writeHtml('**a < b** & `c > d`')).toBe('<b>a &lt; b</b> &amp; <code>c &gt; d</code>')
})

test('WhatsApp gets single stars', () => {
  const text = { kind: 'text', text: '**a** `b`', choices: [], listLabel: '', link: null, purpose: null } as const
  expect(writeText(text)).toMatchObject({ text: { body: '*a* `b`' } })
})

test('whatever a person wrote comes back as it was, and adds no mark of its own', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('*', '`', '\\', '<', '&', 'a', '\n', ' ') }), (said) => {
      expect(withoutMarks(literal(said))).toBe(said)
      expect(readMarks(literal(said)).every(({ is }) => is === 'plain')).toBe(true)
    }),
  )
})
