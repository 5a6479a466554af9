import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Asked = { messages: { role: string; content: string }[] }

const event = (rest: object): string =>
  `data: ${JSON.stringify({ id: 'a', object: 'chat.completion.chunk', created: 0, model: 'talker', ...rest })}\n\n`

/** Says what it was asked last, and how much it was told before: so a test sees what reaches a model. */
const answerTo = ({ messages }: Asked): string =>
  `**${messages.at(-1)?.content ?? ''}**: asked after ${messages.length - 1} other, of which ${messages.filter(({ role }) => role === 'system').length} of ours.`

/** Chat completions on loopback, streamed. */
export const startModelServer = async (): Promise<{ url: string; stop: () => Promise<void> }> => {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const content = answerTo(JSON.parse(Buffer.concat(chunks).toString('utf8')) as Asked)
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(event({ choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }] }))
      response.write(event({ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }))
      response.write(event({ choices: [], usage: { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 } }))
      response.end('data: [DONE]\n\n')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Safe because it listens on a port.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    stop: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
