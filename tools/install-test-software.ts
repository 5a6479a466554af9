import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { prepareRenderer } from './platform/prepare-renderer.ts'

/** What the tests use beside npm packages: file that proves it is there → Debian package and what for. */
const software = [
  { proof: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', apt: 'chromium', use: 'the browser tests' },
  { proof: '/usr/include/swephexp.h', apt: 'libswe-dev', use: 'comparison with Swiss Ephemeris in C' },
  { proof: '/usr/share/libswe/ephe/sepl_18.se1', apt: 'swe-basic-data', use: 'comparison with Swiss Ephemeris in C' },
  { proof: '/usr/bin/cc', apt: 'gcc', use: 'comparison with Swiss Ephemeris in C' },
  { proof: '/usr/bin/setpriv', apt: 'util-linux', use: 'ending workerd with its parent' },
] as const

const apt = (args: readonly string[]): boolean =>
  spawnSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status ===
  0

/** Installs what is missing where that is possible; returns one line per thing that stays missing. */
export const installTestSoftware = (): readonly string[] => {
  const missing = software.filter(({ proof }) => !existsSync(proof))
  if (missing.length === 0) return []
  const packages = [...new Set(missing.map((each) => each.apt))]
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (mayInstall) {
    console.log(`installing ${packages.join(', ')}`)
    apt(['update'])
    apt(['install', '-y', '--no-install-recommends', ...packages])
  }
  return missing
    .filter(({ proof }) => !existsSync(proof))
    .map(
      ({ proof, apt: name, use }) =>
        `${proof} is missing (${use}): install ${name} by hand, as root: apt-get install ${name}`,
    )
}

const sayStep = (step: string): void => console.log(`preparing the renderer: ${step}`)

/** Makes this machine able to render; returns the line that says why it cannot. The renderer's tests fail then. */
export const installTestRenderer = async (): Promise<readonly string[]> => {
  try {
    await prepareRenderer({ log: () => undefined, onStep: sayStep })
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}
