import { expect, test } from 'vitest'
import { refuseWithoutMail } from './mail-settings.ts'

test('development captures mail by itself; elsewhere somebody decides', () => {
  expect(() => refuseWithoutMail({ ORRERY_ENV: 'development' })).not.toThrow()
  expect(() => refuseWithoutMail({ ORRERY_ENV: 'staging' })).toThrow(/^MAIL_PROVIDER is not set/)
  expect(() => refuseWithoutMail({ ORRERY_ENV: 'production', MAIL_PROVIDER: 'capture' })).not.toThrow()
})

test.each(['pigeons', 'Resend', 'toString'])('a provider "%s" is refused before mail is lost', (provider) => {
  expect(() => refuseWithoutMail({ ORRERY_ENV: 'production', MAIL_PROVIDER: provider })).toThrow(
    `MAIL_PROVIDER is "${provider}". Set it to one of capture, resend.`,
  )
})

test('a provider that wants a key is not asked without one', () => {
  const resend = { ORRERY_ENV: 'production', MAIL_PROVIDER: 'resend' }
  expect(() => refuseWithoutMail(resend)).toThrow(/Set MAIL_API_KEY/)
  expect(() => refuseWithoutMail({ ...resend, MAIL_API_KEY: 'a key' })).not.toThrow()
})
