import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { rootFolder } from './checkout.ts'

export const rendererSource = join(rootFolder, 'containers/renderer')

/** Users without a name: nothing on the machine belongs to them, and neither can write what the other made. */
const builderId = 58_471
const renderingId = 58_472

/** Whom the renderer's programs run as; null where the platform is not root and may become nobody else. */
export const rendererUsers = process.getuid?.() === 0 ? { builder: builderId, rendering: renderingId } : null

/** What is made once and used by every platform of this machine, or of this user. Everybody may enter it. */
export type RendererPlaces = {
  cache: string
  /** Manim and what it needs, by the hash of the list of it. */
  packages: string
  /** The one file in `packages` that is written last. */
  packagesReady: string
  installer: string
  /** The service's own code, its fonts and filters, by the hash of that code. */
  service: string
  serviceReady: string
}

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(join(rendererSource, file)))
  return hash.digest('hex').slice(0, 16)
}

const installer = 'installer.lock'
const locks = ['requirements.lock', 'build-constraints.lock']
export const serviceFolders = ['renderer', 'inside'] as const

const serviceFiles = (): readonly string[] =>
  serviceFolders.flatMap((folder) =>
    readdirSync(join(rendererSource, folder))
      .filter((name) => name.endsWith('.py'))
      .toSorted()
      .map((name) => join(folder, name)),
  )

/** Not below the data folder or a home of root, which no other user may enter. */
const cacheFolder = (): string =>
  rendererUsers
    ? '/var/cache/orrery-renderer'
    : join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'orrery-renderer')

export const rendererPlaces = (cache: string = cacheFolder()): RendererPlaces => {
  const packages = join(cache, `packages-${hashOf(locks)}`)
  const service = join(cache, `service-${hashOf([...locks, ...serviceFiles()])}`)
  mkdirSync(cache, { recursive: true, mode: 0o755 })
  return {
    cache,
    packages,
    packagesReady: join(packages, '.ready'),
    installer: join(cache, `installer-${hashOf([installer])}`),
    service,
    serviceReady: join(service, '.ready'),
  }
}

/** The renderer's films of one data folder, of which only one platform runs at a time. */
export const workFolder = ({ cache }: RendererPlaces, dataFolder: string): string =>
  join(cache, `work-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`)
