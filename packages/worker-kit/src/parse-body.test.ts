import { AppError, type ErrorCode } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { parseBody, readBody } from './parse-body.ts'

const schema = z.object({ town: z.string() })
const json = { 'content-type': 'application/json' }

const request = (body: BodyInit, headers: Record<string, string> = json): Request =>
  new Request('https://orrery.test/', { method: 'POST', body, headers, duplex: 'half' } as RequestInit)

const codeOf = async (sent: Request, maxBytes?: number): Promise<ErrorCode | 'accepted'> => {
  try {
    await parseBody(sent, schema, maxBytes)
    return 'accepted'
  } catch (error) {
    if (AppError.is(error)) return error.code
    throw error
  }
}

const streamOf = (chunks: readonly string[]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk))
      controller.close()
    },
  })

test('JSON that fits the schema is parsed, also when it comes in pieces', async () => {
  expect(await parseBody(request('{"town":"Lisboa"}'), schema)).toEqual({ town: 'Lisboa' })
  expect(await parseBody(request(streamOf(['{"town":', '"Évora"}'])), schema)).toEqual({ town: 'Évora' })
})

test('a declared length above the limit is refused whatever follows', async () => {
  expect(await codeOf(request('{"town":"Lisboa"}', { ...json, 'content-length': '2000000' }))).toBe('TOO_LARGE')
})

/** Pieces of 64 kB, and how many of them were taken. */
const longBody = (pieces: number) => {
  const taken = { pieces: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (taken.pieces === pieces) return controller.close()
      taken.pieces += 1
      controller.enqueue(new Uint8Array(65_536).fill(32))
    },
    cancel() {
      taken.cancelled = true
    },
  })
  return { body, taken }
}

test.each([
  ['that declares its length', { ...json, 'content-length': '2097152' }, 'TOO_LARGE'],
  ['that declares nothing', json, 'TOO_LARGE'],
  ['of another type', { 'content-type': 'text/plain' }, 'UNSUPPORTED'],
])(
  'a refused body of 2 MB %s is read to its end, so that the sender hears the answer',
  async (_body, headers, code) => {
    const { body, taken } = longBody(32)
    expect(await codeOf(request(body, headers))).toBe(code)
    expect(taken).toEqual({ pieces: 32, cancelled: false })
  },
)

test('a sender that declares too much and then says nothing is answered soon', async () => {
  const silent = new ReadableStream<Uint8Array>({})
  expect(await codeOf(request(silent, { ...json, 'content-length': '2097152' }))).toBe('TOO_LARGE')
}, 2000)

test('nobody is listened to for ever', async () => {
  const { body, taken } = longBody(10_000)
  expect(await codeOf(request(body))).toBe('TOO_LARGE')
  expect(taken.cancelled).toBe(true)
  expect(taken.pieces).toBeLessThan(300)
})

test('a body that breaks off is the sender’s failure, not ours', async () => {
  let pieces = 0
  const broken = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1
      if (pieces > 1) controller.error(new Error('connection lost'))
      else controller.enqueue(new TextEncoder().encode('{"town":'))
    },
  })
  expect(await codeOf(request(broken))).toBe('INVALID_INPUT')
})

test('a body longer than it declares is cut off at the limit', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1024).fill(32)),
  })
  expect(await codeOf(request(endless), 4096)).toBe('TOO_LARGE')
})

test.each([
  ['another content type', request('town=Lisboa', { 'content-type': 'text/plain' }), 'UNSUPPORTED'],
  ['no content type', request(new Uint8Array([123, 125]), {}), 'UNSUPPORTED'],
  ['a compressed body', request('{}', { ...json, 'content-encoding': 'gzip' }), 'UNSUPPORTED'],
  ['invalid UTF-8', request(new Uint8Array([0x22, 0xff, 0xfe, 0x22])), 'INVALID_INPUT'],
  ['an empty body', request(''), 'INVALID_INPUT'],
  ['half a JSON', request('{"town":'), 'INVALID_INPUT'],
  ['JSON that is nested too deep', request(`${'['.repeat(33)}${']'.repeat(33)}`), 'INVALID_INPUT'],
  ['another type than asked', request('{"town":4}'), 'INVALID_INPUT'],
  [
    'a charset after the content type',
    request('{"town":"A"}', { 'content-type': 'application/json; charset=utf-8' }),
    'accepted',
  ],
])('%s is %3$s', async (_case, sent, expected) => {
  expect(await codeOf(sent)).toBe(expected)
})

test('a refused body that drips without end is not read for ever', async () => {
  const dripping = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await new Promise((resolve) => setTimeout(resolve, 50))
      controller.enqueue(new Uint8Array(1))
    },
  })
  expect(await codeOf(request(dripping, { 'content-type': 'text/plain' }))).toBe('UNSUPPORTED')
}, 20_000)

test('ten thousand brackets are refused without a stack overflow', async () => {
  expect(await codeOf(request('['.repeat(10_000)))).toBe('INVALID_INPUT')
})

test('brackets inside strings are not nesting', async () => {
  expect(await parseBody(request(JSON.stringify({ town: `${'['.repeat(99)}\\"{` })), schema)).toEqual({
    town: `${'['.repeat(99)}\\"{`,
  })
})

test('the error lists every issue with its path and never quotes the input', async () => {
  const error: unknown = await parseBody(request('{"town":4}'), schema).catch((thrown: unknown) => thrown)
  expect(AppError.is(error) && error.details).toEqual({
    issues: [{ path: 'town', message: 'Invalid input: expected string, received number' }],
  })
})

const formOf = (type: string) =>
  new Request('http://door.test', { method: 'POST', headers: { 'content-type': type }, body: 'a=1&b=2' })

test('a form is read where a standard asks for one, and JSON is none', async () => {
  expect(await readBody(formOf('application/x-www-form-urlencoded; charset=utf-8'), 100, 'form')).toBe('a=1&b=2')
  await expect(readBody(formOf('application/json'), 100, 'form')).rejects.toMatchObject({ code: 'UNSUPPORTED' })
  await expect(readBody(formOf('application/x-www-form-urlencoded'), 6, 'form')).rejects.toMatchObject({
    code: 'TOO_LARGE',
  })
})
