import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { AiOverview, Reading, ReadingEvent, UsageReport } from '@orrery/contracts/ai-api'
import type { ErrorCode } from '@orrery/contracts/errors'
import { openFaultyDoor } from './faulty-door.ts'

const path = '/api/v1/ai/synthesize'

/** What is told, step by step; the last step may leave the answer open. */
export type Script = (reading: Reading) => readonly (ReadingEvent | 'hold')[]

const first = { provider: 'anthropic', model: 'claude-sonnet-4-5' }
const second = { provider: 'openai', model: 'gpt-5-mini' }

const sentencesOf = ({ sentences, facts }: Reading, count: number): readonly ReadingEvent[] =>
  sentences.slice(0, count).map((sentence, index) => ({
    type: 'sentence',
    sentence,
    facts: index === 0 ? facts : [],
  }))

const attempt = { n: 1, ...first, ms: 900 }

/** As if a model had written what the composer wrote: with its price, and one try that came to nothing. */
const byModel = (reading: Reading): Reading => ({
  ...reading,
  ...first,
  costMicroUsd: 2140,
  attempts: [
    { ...attempt, outcome: 'failed', class: 'overloaded', status: 529 },
    { ...attempt, n: 2, outcome: 'ok' },
  ],
})

export const scripts = {
  byModel: (reading) => [
    { type: 'start', ...first },
    ...sentencesOf(reading, reading.sentences.length),
    { type: 'finish', reading: byModel(reading) },
  ],
  unpriced: (reading) => [
    { type: 'start', provider: 'compatible', model: 'llama3.2' },
    {
      type: 'finish',
      reading: { ...reading, provider: 'compatible', model: 'llama3.2', costMicroUsd: null, cached: true },
    },
  ],
  silent: () => [{ type: 'start', ...first }, { type: 'waiting' }, 'hold'],
  writing: (reading) => [{ type: 'start', ...first }, ...sentencesOf(reading, 4), 'hold'],
  withdrawn: (reading) => [
    { type: 'start', ...first },
    ...sentencesOf(reading, 4),
    { type: 'restart', ...second },
    ...sentencesOf(reading, 2),
    'hold',
  ],
  broken: (reading) => [
    { type: 'start', ...first },
    ...sentencesOf(reading, 5),
    { type: 'error', error: { code: 'AI_UNAVAILABLE', message: 'No model could finish.', attempts: [] } },
  ],
} as const satisfies Record<string, Script>

const refusal =
  (status: number, code: ErrorCode, message: string, requestId: string): RequestListener =>
  (incoming, response) => {
    incoming.resume()
    response.writeHead(status, { 'content-type': 'application/json', 'x-request-id': requestId })
    response.end(JSON.stringify({ error: { code, message, requestId } }))
  }

const play = (response: ServerResponse, steps: readonly (ReadingEvent | 'hold')[]): void => {
  for (const step of steps) if (step !== 'hold') response.write(`${JSON.stringify(step)}\n`)
  if (steps.at(-1) !== 'hold') response.end()
}

const bodyOf = async (incoming: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/**
 * A door in front of the platform behind which a model seems to write: its words and facts are the composer's, asked of the
 * platform itself for the very same results; who wrote them, how far they come and what they cost follow a script.
 */
export const openReadingDoor = async (platformUrl: string) => {
  const door = await openFaultyDoor(platformUrl)
  const composed = async (body: string): Promise<Reading> => {
    const answer = await fetch(`${platformUrl}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    })
    return (await answer.json()) as Reading
  }
  const tell = (script: Script): void =>
    door.answer(path, (incoming, response) => {
      const answer = async () => {
        const reading = await composed(await bodyOf(incoming))
        response.writeHead(200, { 'content-type': 'application/x-ndjson', 'x-request-id': door.requestId })
        play(response, script(reading))
      }
      void answer()
    })
  const json = (asked: string, body: object): void =>
    door.answer(asked, (_incoming, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify(body))
    })
  return {
    ...door,
    tell,
    refuse: (status: number, code: ErrorCode, message: string) =>
      door.answer(path, refusal(status, code, message, door.requestId)),
    usage: (report: UsageReport) => json('/api/v1/ai/usage', report),
    overview: (overview: AiOverview) => json('/api/v1/admin/ai', overview),
    /** Health of a platform that has models. */
    withModels: async () => {
      const health = (await (await fetch(`${platformUrl}/api/v1/health`)).json()) as {
        services: { service: string; mode?: string }[]
      }
      const services = health.services.map(({ mode, ...told }) =>
        Object.assign(told, told.service !== 'ai' && mode !== undefined && { mode }),
      )
      json('/api/v1/health', { ...health, services })
    },
  }
}

export type ReadingDoor = Awaited<ReturnType<typeof openReadingDoor>>
