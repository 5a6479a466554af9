import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { element, svgOf } from './picture.ts'

const pictureOf = (text: string): string =>
  svgOf({
    id: 'any',
    title: text,
    alt: text,
    width: 10,
    height: 10,
    children: [element('text', { x: 1, 'data-note': text }, [text], text)],
  })

/** Characters of XML 1.0, section 2.2; everything else makes a document that no reader opens. */
const xmlCharacters = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u

test('whatever a text holds, it opens no element, closes no attribute and leaves only characters that XML knows', () => {
  const tags = pictureOf('plain').match(/<[^>]*/gu)?.length
  const hostile = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
    fc.constantFrom('</svg><script>', '" onload="x', ']]>', '<!--', '&amp;'),
  )
  fc.assert(
    fc.property(hostile, (text) => {
      const svg = pictureOf(text)
      expect(svg).toMatch(xmlCharacters)
      expect(svg.match(/</gu)).toHaveLength(tags ?? 0)
      expect(svg.match(/>/gu)).toHaveLength(tags ?? 0)
      expect(svg.match(/"/gu)).toHaveLength(pictureOf('plain').match(/"/gu)?.length ?? 0)
    }),
  )
})

test.each([
  ['a\u0000b', 'a\uFFFDb'],
  ['half \uD83D of a pair', 'half \uFFFD of a pair'],
  ['whole 😀', 'whole 😀'],
  ['Ó & <b> "q"', 'Ó &amp; &lt;b&gt; &quot;q&quot;'],
])('%j is written as %j', (text, written) => {
  expect(pictureOf(text)).toContain(`<title id="any-title">${written}</title>`)
})

test('numbers have three decimals at most, whatever was calculated', () => {
  const svg = svgOf({
    id: 'any',
    title: '',
    alt: '',
    width: 1,
    height: 1,
    children: [element('circle', { cx: 1 / 3, r: 2 })],
  })
  expect(svg).toContain('<circle cx="0.333" r="2"/>')
})
