import type { HealthReport } from '@orrery/contracts/health'
import { join } from 'node:path'
import type { FoundOllama } from './find-ollama.ts'
import { mailFolder } from './mail-folder.ts'
import type { Settings } from './settings.ts'

/** Asks the platform itself what is on; null when gateway does not answer within two seconds. */
const health = async (address: string): Promise<HealthReport | null> => {
  try {
    const answer = await fetch(new URL('/health', address), { signal: AbortSignal.timeout(2000) })
    return (await answer.json()) as HealthReport
  } catch {
    return null
  }
}

const partLine = ({ service, status, mode, reason }: HealthReport['services'][number]): string =>
  `  ${service}: ${[status === 'off' ? 'off' : `on, ${status}`, mode?.replaceAll('_', ' '), reason].filter(Boolean).join(', ')}`

/** Where to connect to from this machine: a platform on all addresses answers on loopback too. */
const localAddress = (host: string, port: number): string => {
  const everywhere: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }
  return `http://${everywhere[host] ?? (host.includes(':') ? `[${host}]` : host)}:${port}`
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || host.startsWith('127.')

/** The gateway speaks plain HTTP, which others on the network can read, and cannot tell its guests apart by itself. */
const proxyLines = (host: string): readonly string[] =>
  isLoopback(host)
    ? []
    : ['  others can reach it: put a proxy with TLS in front, and set TRUSTED_PROXY=1 so that guests are told apart']

/** Where to look for mail that nobody sends. */
const mailLines = ({ given, dataFolder }: Settings): readonly string[] =>
  (given['MAIL_PROVIDER'] ?? 'capture') === 'capture'
    ? [`  mail is not sent but written to ${mailFolder(dataFolder)}`]
    : []

/** A server of models that was found by itself. */
const ollamaLines = (ollama: FoundOllama | null): readonly string[] => {
  if (ollama === null) return []
  const { url, models } = ollama
  if (models.length > 0)
    return [`  found Ollama at ${url} with ${models.slice(0, 3).join(', ')}${models.length > 3 ? ', …' : ''}`]
  return [
    `  found Ollama at ${url}, which has no model yet: pull one, for example by ollama pull llama3.2, and start again`,
  ]
}

/** The lines people see once the platform answers. */
export const readyLines = async (
  settings: Settings,
  { host, port, seconds, ollama }: { host: string; port: number; seconds: number; ollama: FoundOllama | null },
): Promise<readonly string[]> => {
  const address = localAddress(host, port)
  const report = await health(address)
  return [
    `Orrery is ready after ${seconds.toFixed(1)} s: ${settings.given['PUBLIC_URL'] ?? `http://localhost:${port}`}`,
    ...(report?.services.map(partLine) ?? ['  health does not answer yet']),
    `  listens on ${address}; state in ${settings.dataFolder}; log in ${join(settings.dataFolder, 'logs/platform.log')}`,
    ...proxyLines(host),
    ...mailLines(settings),
    ...ollamaLines(ollama),
    '  Ctrl-C stops it.',
  ]
}
