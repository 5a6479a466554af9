import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { VideoPlan } from '@orrery/contracts/video'

/** To an answer where the problem says `slowly`. */
const slowMs = 1200

/** A plan of two scenes. */
const plan: VideoPlan = {
  title: 'The slope of a parabola',
  scenes: ['See a secant', 'See the limit'].map((goal) => ({
    goal,
    says: 'Two points make a line.',
    shows: ['a parabola'],
    formulas: ['x^2'],
    seconds: 30,
  })),
}

const scene = (name: string): string =>
  `class ${name}(Scene):\n    def construct(self):\n        self.play(Write(Text("${name}")))\n`

const moduleOf = (names: readonly string[]): { code: string; scenes: readonly string[] } => ({
  code: `from manim import *\n\n${names.map(scene).join('\n')}`,
  scenes: names,
})

/**
 * A model that plans the same video for every problem. Words of the problem say how well it writes: `broken:2` has its first
 * scene broken in the first two versions, `broken:always` in all; `broken:all`: both scenes,
 * always.
 */
const answerTo = (prompt: string, tries: Map<string, number>): object => {
  if (!prompt.includes('<plan>')) return plan
  const [, key = 'well', wanted = '0'] = /(\w+) broken:(\w+)/.exec(prompt) ?? []
  const broken = wanted === 'always' || wanted === 'all' ? Infinity : Number(wanted)
  const written = (tries.get(key) ?? 0) + 1
  tries.set(key, written)
  const first = written <= broken ? `BrokenSecant${written}` : `Secant${written}`
  return prompt.includes('<traceback>')
    ? moduleOf([prompt.includes('Write scene 2') ? `BrokenLimit${written}` : first])
    : moduleOf([first, wanted === 'all' ? 'BrokenLimit' : 'Limit'])
}

const event = (rest: object): string =>
  `data: ${JSON.stringify({ id: 'a', object: 'chat.completion.chunk', created: 0, model: 'planner', ...rest })}\n\n`

/** Chat completions on loopback, streamed. */
export const startModelServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const tries = new Map<string, number>()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const sent = JSON.parse(Buffer.concat(chunks).toString('utf8')) as { messages: { content: string }[] }
      const content = JSON.stringify(answerTo(sent.messages.at(-1)?.content ?? '', tries))
      if (sent.messages.some((message) => message.content.includes('slowly'))) await sleep(slowMs)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(event({ choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] }))
      response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }))
      response.write(event({ choices: [], usage: { prompt_tokens: 1000, completion_tokens: 500, total_tokens: 1500 } }))
      response.end('data: [DONE]\n\n')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // Safe because it listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}
