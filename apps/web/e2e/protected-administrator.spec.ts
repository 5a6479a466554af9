import { join } from 'node:path'
import { type BootedPlatform, bootPlatform, run } from '../../../tests/platform.ts'
import { goodPassword, mailedLink, newAddress, openApi, typeCredentials } from './person.ts'
import { expect, test } from './screen.ts'

// Elsewhere than on somebody's own machine: addresses are confirmed by mail, and administrators need more than a password.
let platform: BootedPlatform
let url: string

test.beforeAll(async () => {
  platform = await bootPlatform({ env: { ORRERY_ENV: 'staging', MAIL_PROVIDER: 'capture' } })
  url = platform.url.replace('127.0.0.1', 'localhost')
})
test.afterAll(() => platform.stop())

test.use({ refusals: [403] })

test('an administrator with a password alone is led to where a passkey or an authenticator app is added', async ({
  page,
}) => {
  const email = newAddress()
  const api = await openApi(url)
  await api.post('/api/v1/auth/register', { data: { email, password: goodPassword } })
  const mailed = () => mailedLink(email, '/auth/verify', join(platform.dataFolder, 'mail'))
  await expect.poll(mailed).toBeDefined()
  await api.get(mailed() ?? '')
  await api.dispose()
  const { code } = await run('tools/admin.ts', { ORRERY_DATA: platform.dataFolder }, ['grant', email]).ended
  expect(code).toBe(0)

  await page.goto(`${url}/sign-in?to=/admin/people`)
  await typeCredentials(page, { email, password: goodPassword })
  await expect(page.getByRole('alert')).toContainText('More than a password is needed here')
  await page.getByRole('link', { name: 'Go to security' }).click()
  await page.waitForURL('**/account/security')
  await expect(page.getByRole('heading', { name: /passkey/i }).first()).toBeVisible()
})
