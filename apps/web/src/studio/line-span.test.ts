import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineSpan } from './line-span.ts'

test('every line of a text is found where it stands', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().filter((line) => !line.includes('\n')),
        { minLength: 1 },
      ),
      (lines) => {
        const text = lines.join('\n')
        expect(lines.map((_, index) => text.slice(...lineSpan(text, index + 1)))).toEqual(lines)
      },
    ),
  )
})
