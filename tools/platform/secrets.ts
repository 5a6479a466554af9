import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Environment } from './settings.ts'
import { StartRefused } from './start-refused.ts'

/** Secrets of this installation, made at its first start. Each part adds its own: name and length in bytes. */
const madeHere = { AUTH_SECRET: 32, DRAW_SECRET: 32, LINK_SECRET: 32 } as const satisfies Record<string, number>

/** What signs people in: in production whoever runs the installation brings it, and knows where it is kept. */
const broughtInProduction = 'AUTH_SECRET'

const parse = (path: string): Record<string, string> => {
  try {
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'))
    if (content !== null && typeof content === 'object' && Object.values(content).every((v) => typeof v === 'string'))
      return content as Record<string, string>
  } catch {
    // Told below: a file nobody can read is not replaced, because new secrets would end every session and link.
  }
  throw new StartRefused(`${path} is damaged. Restore it from a backup; deleting it signs everybody out.`)
}

const refuseMissing = (kept: Readonly<Record<string, string>>, given: Environment): void => {
  if (given['ORRERY_ENV'] !== 'production' || given[broughtInProduction] || kept[broughtInProduction]) return
  throw new StartRefused(
    `${broughtInProduction} is not set, and production makes none by itself. Set one, made for example by: openssl rand -base64 32`,
  )
}

/**
 * The installation's secrets, in `secrets.json` of the data folder, readable by its owner alone. What is missing is
 * made; what is there is never changed. Refuses production without the secret that signs people in.
 */
export const openSecrets = (dataFolder: string, given: Environment): Readonly<Record<string, string>> => {
  const path = join(dataFolder, 'secrets.json')
  const kept = existsSync(path) ? parse(path) : {}
  refuseMissing(kept, given)
  const missing = Object.entries(madeHere).filter(([name]) => !kept[name])
  if (missing.length > 0) {
    for (const [name, bytes] of missing) kept[name] = randomBytes(bytes).toString('base64url')
    // Written beside and moved: a power cut leaves the old file or the new one, never half of it.
    writeFileSync(`${path}.new`, `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600, flush: true })
    renameSync(`${path}.new`, path)
  }
  chmodSync(path, 0o600)
  return kept
}
