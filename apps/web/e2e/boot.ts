import { bootPlatform } from '../../../tests/platform.ts'

/** Boots the platform as `npm start` does, for all stories; `ORRERY_URL` names one that runs already. */
const boot = async (): Promise<() => Promise<void>> => {
  if (process.env['ORRERY_URL']) return async () => {}
  const platform = await bootPlatform()
  process.env['ORRERY_URL'] = platform.url
  return platform.stop
}

// Playwright asks for a default export.
// oxlint-disable-next-line import/no-default-export
export default boot
