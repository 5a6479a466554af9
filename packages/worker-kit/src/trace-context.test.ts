import { expect, test } from 'vitest'
import { childOf, parseTraceparent, writeTraceparent } from './trace-context.ts'

/** The example of W3C Trace Context, section 3.2. */
const example = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

test('the example of the standard is read and written back', () => {
  const context = parseTraceparent(example)
  expect(context).toEqual({
    traceId: '0af7651916cd43dd8448eb211c80319c',
    spanId: 'b7ad6b7169203331',
    isSampled: true,
  })
  expect(writeTraceparent(context!)).toBe(example)
})

test.each([
  null,
  '',
  'ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
  '00-00000000000000000000000000000000-b7ad6b7169203331-01',
  '00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01',
  '00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01',
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331',
  '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01-more',
])('%s starts a trace of our own', (header) => {
  expect(parseTraceparent(header)).toBeNull()
})

test('a later version may say more behind what is known', () => {
  expect(parseTraceparent('01-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00-what-comes')).toMatchObject({
    isSampled: false,
  })
})

test('a child stays in the trace of its parent and keeps whether it is recorded', () => {
  const parent = parseTraceparent(example.replace(/01$/, '00'))
  const child = childOf(parent)
  expect(child).toMatchObject({ traceId: parent?.traceId, isSampled: false })
  expect(child.spanId).not.toBe(parent?.spanId)
  expect(parseTraceparent(writeTraceparent(childOf(null)))?.isSampled).toBe(true)
})
