import {
  type CodeCheck,
  codeCheck,
  type RendererHealth,
  rendererHealth,
  type RenderOrder,
  type RenderStatus,
  renderStatus,
} from '@orrery/contracts/renderer'
import type { z } from 'zod'
import type { Env } from '../env.ts'

/** Why the renderer gave no answer of use. `gone`: it does not know the job; `conflict`: it knows another one of this id. */
export class RendererFailure extends Error {
  override name = 'RendererFailure'
  readonly kind: 'unreachable' | 'gone' | 'conflict' | 'refused'

  constructor(kind: RendererFailure['kind'], message: string, cause?: unknown) {
    super(message, { cause })
    this.kind = kind
  }
}

const answerMs = 5000
/** Shorter than whoever asks for the platform's health waits. */
const healthMs = 1500
/** The check parses the whole module on a machine that may be rendering. */
const checkMs = 30_000
const mostAnswerBytes = 256 * 1024

const kindOf = (status: number): RendererFailure['kind'] => {
  if (status === 404) return 'gone'
  if (status === 409) return 'conflict'
  return status === 429 || status >= 500 ? 'unreachable' : 'refused'
}

export type Renderer = {
  health(): Promise<RendererHealth>
  check(code: string): Promise<CodeCheck>
  render(order: RenderOrder): Promise<void>
  status(jobId: string): Promise<RenderStatus>
  /** The file, and its length in bytes. */
  download(jobId: string, signal: AbortSignal): Promise<{ body: ReadableStream<Uint8Array>; sizeBytes: number }>
  /** Neither fails where the job is not there any more. */
  cancel(jobId: string): Promise<void>
  remove(jobId: string): Promise<void>
}

/** Null: no renderer is set. */
export const rendererOf = ({
  RENDERER_URL,
  RENDERER_TOKEN,
}: Pick<Env, 'RENDERER_URL' | 'RENDERER_TOKEN'>): Renderer | null => {
  if (!RENDERER_URL) return null

  const ask = async (path: string, init: RequestInit & { signal: AbortSignal }): Promise<Response> => {
    const headers = { authorization: `Bearer ${RENDERER_TOKEN ?? ''}`, 'content-type': 'application/json' }
    let answer: Response
    try {
      answer = await fetch(`${RENDERER_URL.replace(/\/$/, '')}${path}`, { ...init, headers, redirect: 'manual' })
    } catch (error) {
      throw new RendererFailure('unreachable', 'The renderer does not answer.', error)
    }
    if (answer.ok) return answer
    await answer.body?.cancel()
    throw new RendererFailure(kindOf(answer.status), `The renderer answers ${answer.status}.`)
  }

  const read = async <Schema extends z.ZodType>(
    schema: Schema,
    path: string,
    init: RequestInit & { timeoutMs?: number } = {},
  ): Promise<z.output<Schema>> => {
    const { timeoutMs = answerMs, ...rest } = init
    const answer = await ask(path, { ...rest, signal: AbortSignal.timeout(timeoutMs) })
    try {
      const text = await answer.text()
      if (text.length <= mostAnswerBytes) return schema.parse(JSON.parse(text))
    } catch (error) {
      throw new RendererFailure('unreachable', 'The renderer’s answer cannot be read.', error)
    }
    throw new RendererFailure('unreachable', 'The renderer’s answer is too long.')
  }

  const tell = async (method: 'POST' | 'DELETE', path: string, body?: string): Promise<void> => {
    const answer = await ask(path, {
      method,
      ...(body !== undefined && { body }),
      signal: AbortSignal.timeout(answerMs),
    })
    await answer.body?.cancel()
  }

  const tellIfThere = (method: 'POST' | 'DELETE', path: string): Promise<void> =>
    tell(method, path).catch((error: unknown) => {
      if (!(error instanceof RendererFailure) || error.kind === 'unreachable') throw error
    })

  return {
    health: () => read(rendererHealth, '/health', { timeoutMs: healthMs }),
    check: (code) => read(codeCheck, '/check', { method: 'POST', body: JSON.stringify({ code }), timeoutMs: checkMs }),
    render: (order) => tell('POST', '/render', JSON.stringify(order)),
    status: (jobId) => read(renderStatus, `/status/${jobId}`),
    async download(jobId, signal) {
      const { body, headers } = await ask(`/download/${jobId}`, { signal })
      const sizeBytes = Number(headers.get('content-length') ?? Number.NaN)
      if (body !== null && Number.isSafeInteger(sizeBytes) && sizeBytes > 0) return { body, sizeBytes }
      await body?.cancel()
      throw new RendererFailure('unreachable', 'The renderer does not say how long the file is.')
    },
    cancel: (jobId) => tellIfThere('POST', `/cancel/${jobId}`),
    remove: (jobId) => tellIfThere('DELETE', `/jobs/${jobId}`),
  }
}
