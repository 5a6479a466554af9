import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import type { BuiltWorker } from './built-worker.ts'
import { rootFolder } from './checkout.ts'
import { refuseWithoutMail } from './mail-settings.ts'
import { StartRefused } from './start-refused.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where the platform listens and keeps its state, and the settings its workers may ask for. */
export type Settings = {
  host: string
  /** 0: any free port. */
  port: number
  dataFolder: string
  /** Everything set on this machine; `.dev.vars` below the environment, empty values count as not set. */
  given: Readonly<Record<string, string>>
}

const devVars = (folder: string): Environment => {
  const path = join(folder, '.dev.vars')
  return existsSync(path) ? parseEnv(readFileSync(path, 'utf8')) : {}
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (/^\d+$/.test(text) && port <= 65_535) return port
  throw new StartRefused(`PORT is "${text}". Set it to a number from 0 to 65535, or leave it out for 8787.`)
}

/** Settings of this machine: the environment wins over `.dev.vars` in the checkout. */
export const readSettings = (environment: Environment, folder: string = rootFolder): Settings => {
  const all = { ...devVars(folder), ...withoutEmpty(environment) }
  const given = withoutEmpty(all)
  if (given['ORRERY_ENV'] !== undefined) refuseUnknownEnvironment(given['ORRERY_ENV'])
  return {
    host: given['HOST'] ?? '127.0.0.1',
    port: portOf(given['PORT'] ?? '8787'),
    dataFolder: resolve(folder, given['ORRERY_DATA'] ?? '.orrery'),
    given,
  }
}

const withoutEmpty = (environment: Environment): Record<string, string> =>
  Object.fromEntries(
    Object.entries(environment).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== ''),
  )

const shortestSecretBytes = 32
const fewestDifferentLetters = 10

/** What `npm start` sets where neither the environment nor `.dev.vars` does, whatever `wrangler.jsonc` says. */
const startDefaults = (port: number) => ({
  ORRERY_ENV: 'development',
  PUBLIC_URL: `http://localhost:${port}`,
})

/** Keys of providers of models, and where they are reached if not at their usual address. */
const modelProviders = ['OPENAI', 'ANTHROPIC', 'GEMINI', 'DEEPSEEK', 'GROQ', 'HUGGINGFACE', 'OPENROUTER'] as const

/** Secrets, and addresses that go with them, that a worker does without, where `wrangler.jsonc` can name only those it needs. */
const optionalSecrets: Readonly<Record<string, readonly string[]>> = {
  gateway: [
    'MAIL_API_KEY',
    'ADMIN_TOKEN',
    ...['GOOGLE', 'GITHUB', 'APPLE'].flatMap((name) => [`${name}_CLIENT_ID`, `${name}_CLIENT_SECRET`]),
  ],
  ai: [
    ...modelProviders.flatMap((name) => [`${name}_API_KEY`, `${name}_BASE_URL`]),
    'AI_COMPATIBLE_API_KEY',
    'CLOUDFLARE_ACCOUNT_ID',
    'CLOUDFLARE_API_TOKEN',
    'WORKERS_AI_BASE_URL',
  ],
  channels: [
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_WEBHOOK_SECRET',
    'WHATSAPP_ACCESS_TOKEN',
    'WHATSAPP_APP_SECRET',
    'WHATSAPP_VERIFY_TOKEN',
  ],
  studio: [
    'ELEVENLABS_API_KEY',
    'ELEVENLABS_BASE_URL',
    'SPEECH_API_KEY',
    'SPEECH_BASE_URL',
    'RENDERER_URL',
    'RENDERER_TOKEN',
  ],
}

/** Values that were copied from somewhere instead of being made. */
const looksLikeExample = (secret: string): boolean =>
  /example|change.?me|placeholder|your.?secret/i.test(secret) || new Set(secret).size < fewestDifferentLetters

const refuseWeak = (name: string, value: string, environment: string): void => {
  if (environment === 'development') return
  if (Buffer.byteLength(value) < shortestSecretBytes)
    throw new StartRefused(`${name} is too short for ${environment}. Set one of at least ${shortestSecretBytes} bytes.`)
  if (looksLikeExample(value))
    throw new StartRefused(`${name} is an example, not a secret. Set one that was made by chance.`)
}

const environments: readonly string[] = ['development', 'staging', 'production']

/** The environment decides limits, cookies and headers: a misspelt one would be none of the three. */
const refuseUnknownEnvironment = (environment: string): void => {
  if (environments.includes(environment)) return
  throw new StartRefused(`ORRERY_ENV is "${environment}". Set it to ${environments.join(', ')}, or leave it out.`)
}

/**
 * The settings and secrets one worker receives: exactly those its `wrangler.jsonc` names under `vars` and
 * `secrets.required`, and its optional secrets that are set. Refuses to start without what is required.
 */
export const bindingsFor = (
  worker: BuiltWorker,
  { settings, port, secrets }: { settings: Settings; port: number; secrets: Readonly<Record<string, string>> },
): Record<string, unknown> => {
  const layers: Record<string, string> & { ORRERY_ENV: string } = { ...startDefaults(port), ...settings.given }
  if ('MAIL_PROVIDER' in worker.vars) refuseWithoutMail(layers)
  const vars = Object.entries(worker.vars).map(([name, value]) => [name, layers[name] ?? value] as const)
  const required = worker.secrets.map((name) => {
    const value = settings.given[name] ?? secrets[name]
    if (value === undefined)
      throw new StartRefused(`The worker ${worker.name} needs ${name}. Set it in the environment or in .dev.vars.`)
    refuseWeak(name, value, layers.ORRERY_ENV)
    return [name, value] as const
  })
  const optional = (optionalSecrets[worker.name] ?? []).flatMap((name) => {
    const value = settings.given[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return Object.fromEntries([...vars, ...required, ...optional])
}
