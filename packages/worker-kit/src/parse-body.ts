import { AppError } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import type { z } from 'zod'
import { nestingDepth } from './nesting-depth.ts'

/** Largest JSON bodies in bytes, by kind of route. */
export const bodyLimits = { json: 256 * 1024, batch: 1024 * 1024 } as const

const maxNesting = 32

const tooLarge = (maxBytes: number): AppError =>
  new AppError('TOO_LARGE', `The body is larger than ${maxBytes / 1024} kB. Send less at once.`, { maxBytes })

const checkHeaders = (headers: Headers, maxBytes: number): void => {
  const encoding = headers.get('content-encoding')
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    throw new AppError('UNSUPPORTED', 'Compressed bodies are not read. Send the JSON as it is.')
  }
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (mediaType !== 'application/json' && !mediaType.endsWith('+json')) {
    throw new AppError('UNSUPPORTED', 'Send JSON with the header "Content-Type: application/json".')
  }
  if (Number(headers.get('content-length') ?? 0) > maxBytes) throw tooLarge(maxBytes)
}

/** The next piece of a body. A connection that breaks off is the sender's doing, and no bug of ours. */
const nextPiece = async (reader: ReadableStreamDefaultReader<Uint8Array>) => {
  try {
    return await reader.read()
  } catch {
    throw new AppError('INVALID_INPUT', 'The body broke off before its end. Send it again.')
  }
}

/** Reads at most `maxBytes`: a body may be longer than declared, or declare nothing. */
const readBytes = async (body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await nextPiece(reader)
    if (done) break
    length += value.byteLength
    if (length > maxBytes) {
      await reader.cancel()
      throw tooLarge(maxBytes)
    }
    chunks.push(value)
  }
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0]
  const whole = new Uint8Array(length)
  let offset = 0
  for (const chunk of chunks) {
    whole.set(chunk, offset)
    offset += chunk.byteLength
  }
  return whole
}

const decode = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    throw new AppError('INVALID_INPUT', 'The body is not valid UTF-8.')
  }
}

const parseJson = (text: string): unknown => {
  if (nestingDepth(text) > maxNesting) {
    throw new AppError('INVALID_INPUT', `The JSON is nested more than ${maxNesting} levels deep.`)
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new AppError('INVALID_INPUT', 'The body is not valid JSON.')
  }
}

/**
 * Reads a JSON body and parses it with the schema. Throws `UNSUPPORTED` (content type or encoding), `TOO_LARGE` and
 * `INVALID_INPUT` with every issue; never quotes what was sent.
 */
export const parseBody = async <Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes: number = bodyLimits.json,
): Promise<z.output<Schema>> => {
  checkHeaders(request.headers, maxBytes)
  const bytes = request.body === null ? new Uint8Array() : await readBytes(request.body, maxBytes)
  const parsed = schema.safeParse(parseJson(decode(bytes)))
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}
