import { AppError } from '@orrery/contracts/errors'
import type { StudioApi } from '@orrery/contracts/studio-api'
import type { Context } from 'hono'
import type { App } from '../app.ts'
import { isUnchanged } from '../metadata-rules.ts'
import { streamed } from './streamed.ts'

type Opened = Awaited<ReturnType<StudioApi['openAudio']>>
type Asked = { range: string | null; method: 'GET' | 'HEAD' }

const noAudio = (): AppError =>
  new AppError('NOT_FOUND', 'There is no such audio, or its link has ended. Ask for the item again.')

/** Nobody reads it: what is open lets go of the file. */
const drop = async (opened: Opened): Promise<void> => {
  await streamed(opened?.body ?? null)?.cancel()
}

/** Whether the part that is asked for is of the file that is there: RFC 9110, section 13.1.5. A date never is. */
const isOfThis = (ifRange: string | undefined, etag: string | undefined): boolean =>
  ifRange === undefined || ifRange === etag

/** What a file of sound answers to `Range`, `If-Range` and `If-None-Match`. `open` may be asked twice. Throws `NOT_FOUND`. */
export const answerAudio = async (
  c: Context<App>,
  open: (asked: Asked) => Promise<Opened>,
  further: Readonly<Record<string, string>> = {},
): Promise<Response> => {
  const method = c.req.raw.method === 'HEAD' ? 'HEAD' : 'GET'
  const range = c.req.header('range') ?? null
  let opened = await open({ range, method })
  if (range !== null && !isOfThis(c.req.header('if-range'), opened?.headers['etag'])) {
    await drop(opened)
    opened = await open({ range: null, method })
  }
  if (opened === null) throw noAudio()
  const headers = { ...opened.headers, ...further }
  if (isUnchanged(c.req.header('if-none-match'), opened.headers['etag'] ?? '')) {
    await drop(opened)
    const { 'content-length': _length, 'content-range': _range, ...kept } = headers
    return new Response(null, { status: 304, headers: kept })
  }
  return new Response(streamed(opened.body), { status: opened.status, headers })
}
