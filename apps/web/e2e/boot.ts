import { join } from 'node:path'
import { bootPlatform } from '../../../tests/platform.ts'

/**
 * Boots the platform as `npm start` does, for all stories; `ORRERY_URL` names one that runs already, `ORRERY_MAIL` its
 * folder of captured mail.
 */
const boot = async (): Promise<() => Promise<void>> => {
  if (process.env['ORRERY_URL']) return async () => {}
  const platform = await bootPlatform()
  // The name that passkeys and cookies are bound to.
  process.env['ORRERY_URL'] = platform.url.replace('127.0.0.1', 'localhost')
  process.env['ORRERY_MAIL'] = join(platform.dataFolder, 'mail')
  return platform.stop
}

// Playwright asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default boot
