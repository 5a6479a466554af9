import { expect, test } from 'vitest'
import { newAddress } from '../testing/sign-up.ts'
import { worker } from '../testing/people.ts'
import { deliverMails } from './deliver-mails.ts'
import { mailProvider } from './mail-provider.ts'
import { queueMail } from './queue-mail.ts'

const provided = {
  ...worker,
  MAIL_PROVIDER: 'resend',
  MAIL_BASE_URL: 'http://mail.example/',
  MAIL_API_KEY: 're_test',
  MAIL_FROM: 'Orrery <hello@orrery.example>',
}

type Sent = { from: string; to: readonly string[]; subject: string; text: string }

const sentTo = async (address: string): Promise<readonly Sent[]> => {
  const all = await (await fetch('http://mail.example/')).json<Sent[]>()
  return all.filter(({ to }) => to.includes(address))
}

const isWaiting = async (): Promise<number> =>
  (await worker.ACCOUNTS.prepare('SELECT count(*) AS mails FROM mails WHERE recipient IS NOT NULL').first('mails')) ?? 0

test('a provider gets the mail with our key, once', async () => {
  const to = newAddress()
  await queueMail(provided, { kind: 'reset', to, token: 'over-the-wire' })
  await deliverMails(provided, Date.now())
  await deliverMails(provided, Date.now())
  const [mail, ...more] = await sentTo(to)
  expect(more).toEqual([])
  expect(mail).toMatchObject({ from: 'Orrery <hello@orrery.example>', to: [to], subject: 'Choose a new password' })
  expect(mail?.text).toContain('?token=over-the-wire')
})

test.each([
  ['refuses our key', newAddress(), { MAIL_API_KEY: 'another' }],
  ['refuses the mail', `refused-${newAddress()}`, {}],
])('a provider that %s keeps the mail waiting', async (_how, to, changed) => {
  const before = await isWaiting()
  await queueMail(provided, { kind: 'reset', to, token: 'waits' })
  await deliverMails({ ...provided, ...changed }, Date.now())
  expect(await sentTo(to)).toEqual([])
  expect(await isWaiting()).toBe(before + 1)
})

test('a provider that nobody knows is said to be so', () => {
  expect(() => mailProvider({ ORRERY_ENV: 'production', MAIL_PROVIDER: 'constructor' })).toThrow(/MAIL_PROVIDER/)
  expect(() => mailProvider({ ORRERY_ENV: 'staging', MAIL_PROVIDER: '' })).toThrow(/MAIL_PROVIDER/)
})
