import { chownSync, chmodSync, cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSync } from 'node:sqlite'
import {
  rendererPlaces,
  rendererSource,
  rendererUsers,
  serviceFolders,
  type RendererPlaces,
} from './renderer-places.ts'
import { runCommand } from './run-command.ts'

/** What makes a machine able to render, in this order; the last step is the renderer's own at each start. */
export const preparationSteps = ['apt', 'uv', 'packages', 'fonts and filter', 'self-test'] as const
export type PreparationStep = (typeof preparationSteps)[number]

const debianPackages = [
  'bubblewrap',
  'build-essential',
  'fontconfig',
  'fonts-dejavu-core',
  'libcairo2-dev',
  'libpango1.0-dev',
  'pkg-config',
  'python3-dev',
  'python3-venv',
] as const

/** A Python below somebody's home could not be read by the renderer's user. */
export const systemPython = '/usr/bin/python3'

/** The machine cannot be made able to render; the message is one line that says what a person can do. */
export class CannotPrepare extends Error {}

type Preparation = {
  places: RendererPlaces
  log: (line: string) => void
  /** Told when a step has something to do. */
  onStep: (step: PreparationStep) => void
}

const systemPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'

/** What leads a download through this machine's proxies, mirrors and certificates. */
const isAboutDownloads = (name: string): boolean =>
  /^(https?|no|all)_proxy$/i.test(name) || /^(PIP_|UV_)/.test(name) || name.startsWith('SSL_CERT_')

const downloadEnvironment = (): Record<string, string> =>
  Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && isAboutDownloads(entry[0]),
    ),
  )

const missingPackages = async ({ log }: Preparation): Promise<readonly string[]> => {
  const missing: string[] = []
  for (const name of debianPackages) {
    const state = await runCommand(['dpkg-query', '-W', '-f', '${db:Status-Status}', name], {
      env: { PATH: systemPath },
      log: () => undefined,
    }).catch(() => 'not installed')
    if (state !== 'installed') missing.push(name)
  }
  if (missing.length > 0) log(`missing packages of the system: ${missing.join(', ')}`)
  return missing
}

const installSystemPackages = async (preparation: Preparation): Promise<void> => {
  const { log, onStep } = preparation
  if (!existsSync('/usr/bin/dpkg-query')) {
    if (['/usr/bin/bwrap', '/usr/bin/fc-cache', '/usr/bin/cc', systemPython].every((path) => existsSync(path))) return
    throw new CannotPrepare(
      `Videos need bubblewrap, fontconfig, DejaVu fonts, a C compiler, pkg-config, Cairo, Pango and Python 3.11 with their headers: install them by this system's own means, and start again.`,
    )
  }
  const missing = await missingPackages(preparation)
  if (missing.length === 0) return
  onStep('apt')
  if (rendererUsers === null)
    throw new CannotPrepare(
      `Videos need packages of the system. Run this once, and start again: sudo apt-get install -y --no-install-recommends ${missing.join(' ')}`,
    )
  const env = { ...downloadEnvironment(), PATH: systemPath, DEBIAN_FRONTEND: 'noninteractive' }
  // Another installation may be at work.
  const patiently = ['-o', 'DPkg::Lock::Timeout=600']
  const options = { env, log, isUnbreakable: true }
  await runCommand(['apt-get', ...patiently, 'update', '-qq'], options)
  await runCommand(['apt-get', ...patiently, 'install', '-y', '-qq', '--no-install-recommends', ...missing], options)
}

const refuseOldPython = async (log: (line: string) => void): Promise<void> => {
  const code = 'import sys; sys.exit(sys.version_info < (3, 11))'
  await runCommand([systemPython, '-I', '-c', code], { env: { PATH: systemPath }, log }).catch(() => {
    throw new CannotPrepare(`Videos need Python 3.11 or newer as ${systemPython}.`)
  })
}

/** A new folder that only the builder may write. */
const makeOwnFolder = (folder: string): void => {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { mode: 0o755 })
  if (rendererUsers) chownSync(folder, rendererUsers.builder, rendererUsers.builder)
}

const builderEnvironment = (home: string): Record<string, string> => ({
  ...downloadEnvironment(),
  PATH: systemPath,
  HOME: home,
  LANG: 'C.UTF-8',
})

const installInstaller = async ({ places, log, onStep }: Preparation): Promise<void> => {
  const ready = join(places.installer, '.ready')
  if (existsSync(ready)) return
  onStep('uv')
  makeOwnFolder(places.installer)
  const options = { env: builderEnvironment(places.installer), userId: rendererUsers?.builder, log }
  const lock = join(places.installer, 'installer.lock')
  cpSync(join(rendererSource, 'installer.lock'), lock)
  chmodSync(lock, 0o644)
  await runCommand([systemPython, '-m', 'venv', join(places.installer, 'venv')], options)
  const pip = join(places.installer, 'venv/bin/pip')
  await runCommand(
    [pip, 'install', '--no-cache-dir', '--only-binary', ':all:', '--require-hashes', '-r', lock],
    options,
  )
  writeFileSync(ready, '')
}

/** uv reads none of pip's files: what they say of mirrors and certificates is told to it in its own words. */
const pipSettings = async ({ places, log }: Preparation): Promise<Record<string, string>> => {
  const home = process.env['HOME'] ?? '/'
  const env = { ...downloadEnvironment(), PATH: systemPath, HOME: home }
  const listed = await runCommand([join(places.installer, 'venv/bin/pip'), 'config', 'list'], {
    env,
    log: () => undefined,
  }).catch(() => '')
  const said = (name: string): string | undefined =>
    new RegExp(`^(?:global|install|:env:)\\.${name}='([^']+)'$`, 'm').exec(listed)?.[1]
  const [index, more, certificates] = [said('index-url'), said('extra-index-url'), said('cert')]
  log(`packages come from ${index === undefined ? 'pypi.org' : 'the index that pip is set to'}`)
  return {
    ...(index !== undefined && { UV_DEFAULT_INDEX: index }),
    ...(more !== undefined && { UV_INDEX: more }),
    ...(certificates !== undefined && { SSL_CERT_FILE: certificates }),
  }
}

const installPackages = async (preparation: Preparation): Promise<void> => {
  const { places, log, onStep } = preparation
  if (existsSync(places.packagesReady)) return
  onStep('packages')
  makeOwnFolder(places.packages)
  for (const name of ['requirements.lock', 'build-constraints.lock']) {
    cpSync(join(rendererSource, name), join(places.packages, name))
    chmodSync(join(places.packages, name), 0o644)
  }
  const env = {
    ...builderEnvironment(places.packages),
    ...(await pipSettings(preparation)),
    UV_PYTHON_DOWNLOADS: 'never',
    UV_NO_CACHE: '1',
    UV_NO_CONFIG: '1',
    // Its own certificates know nothing of a machine behind an inspecting proxy.
    UV_NATIVE_TLS: '1',
  }
  const uv = join(places.installer, 'venv/bin/uv')
  const command = [uv, 'pip', 'sync', '--python', systemPython, '--target', join(places.packages, 'site')]
  // Compiled now, for nobody may write there later: importing Manim takes 0.8 s instead of 3.
  const how = ['--require-hashes', '--compile-bytecode', '--link-mode', 'copy', '--no-progress']
  const constraints = ['--build-constraints', join(places.packages, 'build-constraints.lock')]
  await runCommand([...command, ...how, ...constraints, join(places.packages, 'requirements.lock')], {
    env,
    userId: rendererUsers?.builder,
    log,
  })
  writeFileSync(places.packagesReady, '')
}

const prepareService = async ({ places, log, onStep }: Preparation): Promise<void> => {
  if (existsSync(places.serviceReady)) return
  onStep('fonts and filter')
  makeOwnFolder(places.service)
  // A copy: the checkout may lie where the renderer's user cannot read.
  for (const folder of serviceFolders)
    cpSync(join(rendererSource, folder), join(places.service, folder), {
      recursive: true,
      filter: (path) => !path.endsWith('__pycache__'),
    })
  await runCommand(['chmod', '-R', 'a+rX', places.service], { env: { PATH: systemPath }, log })
  const prepare = ['-c', 'cd "$0" && exec "$@"', places.service, systemPython, '-B', '-m', 'renderer']
  await runCommand(['/bin/sh', ...prepare, '--prepare', '--prepared', join(places.service, 'prepared')], {
    env: { PATH: systemPath, LANG: 'C.UTF-8' },
    userId: rendererUsers?.builder,
    log,
  })
  writeFileSync(places.serviceReady, '')
}

const isPrepared = ({ packagesReady, serviceReady }: RendererPlaces): boolean =>
  [packagesReady, serviceReady, '/usr/bin/bwrap', systemPython].every((path) => existsSync(path))

/** One at a time, for several platforms may start at once; the system lets go of the lock when its holder dies. */
const holdCache = async (cache: string): Promise<() => void> => {
  const lock = new DatabaseSync(join(cache, 'lock.db'))
  for (;;) {
    try {
      lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE')
      return () => lock.close()
    } catch (error) {
      if (!(error instanceof Error && 'errcode' in error && error.errcode === 5)) throw error
      await sleep(300, undefined, { ref: false })
    }
  }
}

/**
 * Makes this machine able to render: packages of the system, Manim, fonts and filters. What an earlier call made is used
 * again. Rejects with `CannotPrepare`, or with the error of the step that failed.
 */
export const prepareRenderer = async ({
  places = rendererPlaces(),
  log,
  onStep,
}: Partial<Preparation> & Omit<Preparation, 'places'>): Promise<RendererPlaces> => {
  const preparation = { places, log, onStep }
  if (isPrepared(places)) return places
  const release = await holdCache(places.cache)
  try {
    // Another may have done it meanwhile.
    if (isPrepared(places)) return places
    await installSystemPackages(preparation)
    await refuseOldPython(log)
    await installInstaller(preparation)
    await installPackages(preparation)
    await prepareService(preparation)
    return places
  } finally {
    release()
  }
}
