import { passkeyOptions, passkeyOptionsRequest } from '@orrery/contracts/passkeys'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { accountRefusals } from '../../../accounts/account-refusals.ts'
import { askAuth } from '../../../accounts/auth-errors.ts'
import { authHeaders, passCookieOn } from '../../../accounts/auth-headers.ts'
import { authOf } from '../../../accounts/auth.ts'
import { cookiePrefix } from '../../../accounts/session-cookie.ts'
import type { App, Route } from '../../../app.ts'
import { askingPerson } from '../../../asking-person.ts'

const challengeCookie = (c: Context<App>): string => `${cookiePrefix(c.env)}.passkey`

export const askPasskeyOptions: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/passkeys/options',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'askPasskeyOptions',
    tag: 'Account',
    summary: 'Options for a passkey',
    description: 'To sign in by one, or, for somebody who is signed in, to register one. Hold for five minutes.',
    body: passkeyOptionsRequest,
    example: { purpose: 'sign_in' },
    answers: { 200: { description: 'With a challenge that counts once.', schema: passkeyOptions } },
    errors: accountRefusals,
  },
  async answer(c) {
    const { purpose, name } = await parseBody(c.req.raw, passkeyOptionsRequest)
    if (purpose === 'register') askingPerson(c)
    const { api } = authOf(c.env)
    const asked = { headers: await authHeaders(c), returnHeaders: true } as const
    const { headers, response } = await askAuth(async () =>
      purpose === 'register'
        ? api.generatePasskeyRegistrationOptions({ ...asked, query: name === undefined ? {} : { name } })
        : api.generatePasskeyAuthenticationOptions(asked),
    )
    passCookieOn(c, headers, challengeCookie(c))
    return c.json(response)
  },
}
