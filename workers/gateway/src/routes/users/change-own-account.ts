import { z } from 'zod'
import { account, nameField } from '../../accounts/account-schemas.ts'
import { ownAccount } from '../../accounts/find-account.ts'
import { parseAccountBody } from '../../accounts/parse-account-body.ts'
import type { Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audited } from '../../audit/audit.ts'

/** Whether a formatter takes it: what the runtime does not know would fail later, on every screen. */
const isKnown = (make: () => unknown): boolean => {
  try {
    make()
    return true
  } catch {
    return false
  }
}

const localeField = z
  .string()
  .max(35)
  .refine((locale) => isKnown(() => Intl.getCanonicalLocales(locale)), 'Give a language tag such as en or pt-BR.')
  .describe('Language tag of BCP 47.')

const zoneField = z
  .string()
  .max(64)
  .refine(
    (zone) => /^[A-Za-z]/.test(zone) && isKnown(() => new Intl.DateTimeFormat('en', { timeZone: zone })),
    'Give an IANA time zone such as Europe/Lisbon.',
  )
  .describe('IANA time zone, for dates on screens and in mail.')

const change = z.object({
  name: nameField.optional(),
  locale: localeField.nullable().optional(),
  zone: zoneField.nullable().optional(),
})

export const changeOwnAccount: Route = {
  method: 'PATCH',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/users/me',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'changeOwnAccount',
    tag: 'Account',
    summary: 'Change your name, language or time zone',
    description:
      'What is left out stays; `null` takes a language or time zone back. The address and roles are not changed here.',
    body: change,
    example: { name: 'Ada', locale: 'en', zone: 'Europe/London' },
    answers: { 200: { description: 'As it is now.', schema: account } },
    errors: [
      'INVALID_INPUT',
      'FIELD_NOT_ALLOWED',
      'UNAUTHORIZED',
      'FORBIDDEN',
      'TOO_LARGE',
      'UNSUPPORTED',
      'RATE_LIMITED',
    ],
  },
  async answer(c) {
    const wanted = await parseAccountBody(c, change)
    const { userId } = askingPerson(c)
    await audited(c, { action: 'account.changed', target: { kind: 'person', id: userId } }, async () => {
      const now = await ownAccount(c.env.ACCOUNTS, userId)
      const { name = now.name, locale = now.locale, zone = now.zone } = wanted
      await c.env.ACCOUNTS.prepare('UPDATE user SET name = ?, locale = ?, zone = ?, updatedAt = ? WHERE id = ?')
        .bind(name, locale, zone, new Date().toISOString(), userId)
        .run()
    })
    c.header('Cache-Control', 'no-store')
    return c.json(await ownAccount(c.env.ACCOUNTS, userId))
  },
}
