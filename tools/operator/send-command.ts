import { createHmac, randomBytes } from 'node:crypto'
import { request } from 'node:http'
import { existsSync } from 'node:fs'
import { operatorSocket } from '../platform/operator-socket.ts'

/** What gateway answered, or why not. */
export type Answered = { answer: Record<string, unknown> } | { refused: string }

const post = (socketPath: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request({ socketPath, method: 'POST', path: '/', timeout: 30_000 }, (response) => {
      response.setEncoding('utf8')
      let text = ''
      response.on('data', (piece: string) => (text += piece))
      response.on('end', () => resolve(text))
      response.on('error', reject)
    })
    sent.on('timeout', () => sent.destroy(new Error('no answer within 30 seconds')))
    sent.on('error', reject)
    sent.end(body)
  })

type Told = { answer?: Record<string, unknown>; error?: { message: string } }

const answeredBy = ({ answer, error }: Told): Answered => {
  if (answer) return { answer }
  return { refused: error?.message ?? 'The command failed. The log of the platform says why.' }
}

/** Sends a command to the platform that runs on this data folder. */
export const sendHere = async (dataFolder: string, command: unknown): Promise<Answered> => {
  const path = operatorSocket(dataFolder)
  const nobody = { refused: `No platform runs on ${dataFolder}. Start it with npm start, or set ORRERY_DATA.` }
  if (!existsSync(path)) return nobody
  try {
    return answeredBy(JSON.parse(await post(path, JSON.stringify(command))) as Told)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ECONNREFUSED') return nobody
    throw error
  }
}

const isPrivate = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)

/** Sends a command to a deployed installation, signed with its `ADMIN_TOKEN`. */
export const sendFar = async (url: string, token: string | undefined, command: unknown): Promise<Answered> => {
  if (!URL.canParse(url) || !isPrivate(new URL(url))) return { refused: `${url} is no https address.` }
  if (!token) return { refused: 'Set ADMIN_TOKEN to the secret that gateway has.' }
  const body = JSON.stringify(command)
  const [at, nonce] = [Date.now(), randomBytes(18).toString('base64url')]
  const digest = createHmac('sha256', token).update(`${at}.${nonce}.${body}`).digest('hex')
  const response = await fetch(new URL('/api/v1/admin/commands', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-orrery-signature': `t=${at},n=${nonce},v1=${digest}` },
    body,
    signal: AbortSignal.timeout(30_000),
  })
  const told = (await response.json()) as Told & Record<string, unknown>
  return response.ok ? { answer: told } : answeredBy(told)
}
