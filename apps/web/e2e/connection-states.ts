import type { ChatConnection } from '@orrery/contracts/channels-api'
import type { Page } from '@playwright/test'
import { signUpAdministrator } from './administrator.ts'
import type { Screen } from './engine-states.ts'
import { enterAs } from './person.ts'
import { answerBy, asSomebody, openStudioDoor, refused } from './studio-door.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

const apps: readonly ChatConnection[] = [
  {
    platform: 'telegram',
    isOn: true,
    address: 'https://t.me/orrery_of_a_test_bot',
    linked: [{ id: 'one', displayName: 'Ana Maria Silva', linkedAt: '2026-11-20T09:30:00.000Z' }],
  },
  {
    platform: 'whatsapp',
    isOn: true,
    address: null,
    linked: [{ id: 'two', displayName: null, linkedAt: '2026-11-21T09:30:00.000Z' }],
  },
]

const openConnections = async (page: Page, expiresInMs: number): Promise<void> => {
  const door = await openStudioDoor(page, {})
  answerBy(door, '/api/v1/connections', { GET: { body: { connections: apps } } })
  answerBy(door, '/api/v1/connections/telegram/code', {
    POST: {
      body: {
        code: 'K7QM4XRD',
        expiresAt: new Date(Date.now() + expiresInMs).toISOString(),
        link: 'https://t.me/orrery_of_a_test_bot?start=link_K7QM4XRD',
      },
    },
  })
  await page.goto(`${door.url}/connections`)
  await page.getByRole('heading', { name: 'Telegram' }).waitFor()
}

/** Chat apps, in every state. */
export const connectionStates: readonly Screen[] = [
  { name: 'connections', open: (page) => openConnections(page, 0) },
  {
    name: 'connections-code',
    open: async (page) => {
      await openConnections(page, 599_000)
      await page.getByRole('button', { name: 'Connect another chat on Telegram' }).click()
      await page.getByLabel('Message to send').waitFor()
    },
  },
  {
    name: 'connections-code-ended',
    open: async (page) => {
      await openConnections(page, -1000)
      await page.getByRole('button', { name: 'Connect another chat on Telegram' }).click()
      await page.getByText('The time of this code is over').waitFor()
    },
  },
  {
    name: 'connections-unlink',
    open: async (page) => {
      await openConnections(page, 0)
      await page.getByRole('button', { name: 'Disconnect: Ana Maria Silva' }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  {
    name: 'connections-off',
    open: async (page) => {
      await asSomebody(page)
      await page.goto('/connections')
      await page.getByText('This installation has no bot on WhatsApp', { exact: false }).waitFor()
    },
  },
  {
    name: 'connections-off-administrator',
    open: async (page) => {
      const administrator = await signUpAdministrator(baseURL)
      await enterAs(page.context(), administrator)
      await page.goto('/connections')
      await page.getByText('WHATSAPP_APP_SECRET').waitFor()
    },
  },
  {
    name: 'connections-down',
    open: async (page) => {
      const door = await openStudioDoor(page, {})
      answerBy(door, '/api/v1/connections', { GET: refused(503, 'CHANNELS_UNAVAILABLE', 'It cannot be reached.') })
      await page.goto(`${door.url}/connections`)
      await page.getByText('Chats cannot be reached right now').waitFor()
    },
  },
]
