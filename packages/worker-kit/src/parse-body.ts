import { AppError } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import type { z } from 'zod'
import { joinBytes } from './join-bytes.ts'
import { nestingDepth } from './nesting-depth.ts'

/** Largest JSON bodies in bytes, by kind of route. */
export const bodyLimits = {
  json: 256 * 1024,
  conversation: 64 * 1024,
  batch: 1024 * 1024,
  ai: 4 * 1024 * 1024,
} as const

const maxNesting = 32

const tooLarge = (maxBytes: number): AppError =>
  new AppError('TOO_LARGE', `The body is larger than ${maxBytes / 1024} kB. Send less at once.`, { maxBytes })

const formType = 'application/x-www-form-urlencoded'

/** What a body may be: JSON of any kind, or a form where a standard asks for one. */
export type BodyKind = 'json' | 'form'

const isOfKind: Record<BodyKind, (mediaType: string) => boolean> = {
  json: (mediaType) => mediaType === 'application/json' || mediaType.endsWith('+json'),
  form: (mediaType) => mediaType === formType,
}

const wrongType: Record<BodyKind, string> = {
  json: 'Send JSON with the header "Content-Type: application/json".',
  form: `Send a form with the header "Content-Type: ${formType}".`,
}

/** Why the headers alone refuse a body, or null. */
const headersRefuse = (headers: Headers, maxBytes: number, kind: BodyKind): AppError | null => {
  const encoding = headers.get('content-encoding')
  if (encoding !== null && encoding.toLowerCase() !== 'identity') {
    return new AppError('UNSUPPORTED', 'Compressed bodies are not read. Send the body as it is.')
  }
  const mediaType = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (!isOfKind[kind](mediaType)) return new AppError('UNSUPPORTED', wrongType[kind])
  return Number(headers.get('content-length') ?? 0) > maxBytes ? tooLarge(maxBytes) : null
}

type Reader = ReadableStreamDefaultReader<Uint8Array>

/**
 * Many clients write their whole body before they listen: closed on while writing, they report a broken connection and
 * never see the answer. So that much of a refused body is read and thrown away first, for so long, unless the sender
 * pauses: nobody holds a request open by dripping.
 */
const drainedBytes = 16 * 1024 * 1024
const drainedForMs = 3000
const pauseMs = 300

/** The next piece, or null when it takes longer than a pause. */
const pieceWithoutPause = async (reader: Reader) => {
  let timer: ReturnType<typeof setTimeout> | null = null
  const pause = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), pauseMs)
  })
  try {
    return await Promise.race([reader.read(), pause])
  } finally {
    clearTimeout(timer)
  }
}

const drain = async (reader: Reader): Promise<void> => {
  const untilMs = Date.now() + drainedForMs
  let length = 0
  try {
    while (length <= drainedBytes && Date.now() < untilMs) {
      const piece = await pieceWithoutPause(reader)
      if (piece === null) break
      if (piece.done) return
      length += piece.value.byteLength
    }
    await reader.cancel()
  } catch {
    // The sender went away, and with it whoever would have read the answer.
  }
}

/** A connection that breaks off is the sender's doing, and no bug of ours. */
const brokenOff = (): AppError => new AppError('INVALID_INPUT', 'The body broke off before its end. Send it again.')

const nextPiece = async (reader: Reader) => {
  try {
    return await reader.read()
  } catch {
    throw brokenOff()
  }
}

/** Reads at most `maxBytes` of a body that declares nothing about its length. */
const readBytes = async (body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await nextPiece(reader)
    if (done) break
    length += value.byteLength
    if (length > maxBytes) {
      await drain(reader)
      throw tooLarge(maxBytes)
    }
    chunks.push(value)
  }
  return chunks.length === 1 && chunks[0] !== undefined ? chunks[0] : joinBytes(chunks)
}

/** A declared length was held against the limit, and a body is never longer than its request declares: read in one go. */
const readDeclared = async (request: Request, maxBytes: number): Promise<Uint8Array> => {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await request.arrayBuffer())
  } catch {
    throw brokenOff()
  }
  if (bytes.byteLength > maxBytes) throw tooLarge(maxBytes)
  return bytes
}

const readWhole = (request: Request, maxBytes: number): Promise<Uint8Array> | Uint8Array => {
  // Asked first, because looking at `body` makes a stream of it.
  if (request.headers.has('content-length')) return readDeclared(request, maxBytes)
  return request.body === null ? new Uint8Array() : readBytes(request.body, maxBytes)
}

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })

const decode = (bytes: Uint8Array): string => {
  try {
    return strictDecoder.decode(bytes)
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

/** Reads the text of a body. Throws `UNSUPPORTED` (content type or encoding), `TOO_LARGE` and `INVALID_INPUT`. */
export const readBody = async (
  request: Request,
  maxBytes: number = bodyLimits.json,
  kind: BodyKind = 'json',
): Promise<string> => {
  const refusal = headersRefuse(request.headers, maxBytes, kind)
  if (refusal) {
    if (request.body !== null) await drain(request.body.getReader())
    throw refusal
  }
  return decode(await readWhole(request, maxBytes))
}

/** Parses the text of a body with the schema. Throws `INVALID_INPUT` with every issue; never quotes what was sent. */
export const parseText = <Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(parseJson(text))
  if (!parsed.success) throw invalidInput(parsed.error)
  return parsed.data
}

/** Reads a JSON body and parses it with the schema. Throws what `readBody` and `parseText` throw. */
export const parseBody = async <Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
  maxBytes: number = bodyLimits.json,
): Promise<z.output<Schema>> => parseText(await readBody(request, maxBytes), schema)
