import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { z } from 'zod'
import { modeField, nameField, signedIn } from '../../accounts/account-schemas.ts'
import { answerSignIn } from '../../accounts/answer-sign-in.ts'
import { askAuth } from '../../accounts/auth-errors.ts'
import { authHeaders, passCookieOn, sessionTokenOf } from '../../accounts/auth-headers.ts'
import { authOf } from '../../accounts/auth.ts'
import { refuseForeignOrigin } from '../../accounts/foreign-origin.ts'
import { createdPasskey, passkeyOptions, shownPasskey, storedPasskey } from '../../accounts/passkey-schemas.ts'
import { cookiePrefix } from '../../accounts/session-cookie.ts'
import type { App, Route } from '../../app.ts'
import { askingPerson } from '../../asking-person.ts'
import { audit, audited } from '../../audit/audit.ts'
import { countNarrow } from '../../count-request.ts'

const optionsRequest = z.object({
  purpose: z.enum(['register', 'sign_in']).default('sign_in'),
  name: nameField.optional().describe('For a passkey to register.'),
})
const registerRequest = z.object({ response: createdPasskey, name: nameField.optional() })
const signInRequest = z.object({ response: shownPasskey, mode: modeField })
const removeRequest = z.object({ id: z.string().min(1).max(100) })

const person = { who: 'user', key: 'never' } as const
const anyone = { who: 'anyone', key: 'never' } as const
const refusals = ['INVALID_INPUT', 'UNAUTHORIZED', 'FORBIDDEN', 'TOO_LARGE', 'UNSUPPORTED', 'RATE_LIMITED'] as const

const frame = { method: 'POST', counting: 'once', bare: true, envelope: 'plain' } as const

const challengeCookie = (c: Context<App>): string => `${cookiePrefix(c.env)}.passkey`

export const askPasskeyOptions: Route = {
  ...frame,
  access: anyone,
  path: '/auth/passkeys/options',
  operation: {
    id: 'askPasskeyOptions',
    tag: 'Account',
    summary: 'Options for a passkey',
    description: 'To sign in by one, or, for somebody who is signed in, to register one. Hold for five minutes.',
    body: optionsRequest,
    example: { purpose: 'sign_in' },
    answers: { 200: { description: 'With a challenge that counts once.', schema: passkeyOptions } },
    errors: refusals,
  },
  async answer(c) {
    const { purpose, name } = await parseBody(c.req.raw, optionsRequest)
    if (purpose === 'register') askingPerson(c)
    const { api } = authOf(c.env)
    const asked = { headers: await authHeaders(c), returnHeaders: true } as const
    const { headers, response } = await askAuth(async () =>
      purpose === 'register'
        ? api.generatePasskeyRegistrationOptions({ ...asked, query: name === undefined ? {} : { name } })
        : api.generatePasskeyAuthenticationOptions(asked),
    )
    passCookieOn(c, headers, challengeCookie(c))
    c.header('Cache-Control', 'no-store')
    return c.json(response)
  },
}

export const registerPasskey: Route = {
  ...frame,
  access: person,
  path: '/auth/passkeys/register',
  operation: {
    id: 'registerPasskey',
    tag: 'Account',
    summary: 'Register a passkey',
    body: registerRequest,
    answers: { 201: { description: 'It signs in from now on.', schema: storedPasskey } },
    errors: [...refusals, 'CONFLICT'],
  },
  async answer(c) {
    const { response, name } = await parseBody(c.req.raw, registerRequest)
    const headers = await authHeaders(c)
    const made = await audited(c, { action: 'passkey.added', target: null }, () =>
      askAuth(() =>
        authOf(c.env).api.verifyPasskeyRegistration({ body: { response, ...(name && { name }) }, headers }),
      ),
    )
    const { id, deviceType, backedUp, createdAt } = made
    c.header('Cache-Control', 'no-store')
    const told = { id, name: made.name ?? null, deviceType, backedUp, createdAt: createdAt?.toISOString() ?? null }
    return c.json(told, 201)
  },
}

export const signInByPasskey: Route = {
  ...frame,
  access: anyone,
  path: '/auth/passkeys/sign-in',
  operation: {
    id: 'signInByPasskey',
    tag: 'Account',
    summary: 'Sign in by a passkey',
    description: 'Needs no second factor, and works while wrong passwords have locked an address.',
    body: signInRequest,
    answers: { 200: { description: 'Signed in.', schema: signedIn } },
    errors: refusals,
  },
  async answer(c) {
    const { response, mode } = await parseBody(c.req.raw, signInRequest)
    if (mode === 'cookie') refuseForeignOrigin(c)
    const attempt = await countNarrow(c, 'sign-in-address')
    const headers = await authHeaders(c)
    const answer = await askAuth(() =>
      authOf(c.env).api.verifyPasskeyAuthentication({ body: { response }, headers, returnHeaders: true }),
    ).catch(async (error: unknown) => {
      await audit(c, 'sign_in.passkey', null, 'refused')
      throw error
    })
    await attempt.giveBack()
    const sessionToken = sessionTokenOf(answer.headers, c.env)
    if (sessionToken === null) throw new Error('A passkey signed in without a session.')
    return answerSignIn(c, { sessionToken, mode, action: 'sign_in.passkey' })
  },
}

type PasskeyRow = { id: string; name: string | null; deviceType: string; backedUp: number; createdAt: string | null }

const tell = ({ id, name, deviceType, backedUp, createdAt }: PasskeyRow): z.infer<typeof storedPasskey> => ({
  id,
  name,
  deviceType,
  backedUp: backedUp === 1,
  createdAt,
})

export const listPasskeys: Route = {
  ...frame,
  access: person,
  path: '/auth/passkeys/list',
  operation: {
    id: 'listPasskeys',
    tag: 'Account',
    summary: 'Your passkeys',
    answers: { 200: { description: 'Without their keys.', schema: z.object({ items: z.array(storedPasskey) }) } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { results } = await c.env.ACCOUNTS.prepare(
      'SELECT id, name, deviceType, backedUp, createdAt FROM passkey WHERE userId = ? ORDER BY createdAt, id',
    )
      .bind(askingPerson(c).userId)
      .all<PasskeyRow>()
    c.header('Cache-Control', 'no-store')
    return c.json({ items: results.map(tell) })
  },
}

export const removePasskey: Route = {
  ...frame,
  access: person,
  path: '/auth/passkeys/remove',
  operation: {
    id: 'removePasskey',
    tag: 'Account',
    summary: 'Remove a passkey',
    body: removeRequest,
    answers: { 204: { description: 'It no longer signs in. Sessions it began go on.' } },
    errors: [...refusals, 'NOT_FOUND'],
  },
  async answer(c) {
    const { id } = await parseBody(c.req.raw, removeRequest)
    const { userId } = askingPerson(c)
    await audited(c, { action: 'passkey.removed', target: { kind: 'passkey', id } }, async () => {
      const { meta } = await c.env.ACCOUNTS.prepare('DELETE FROM passkey WHERE id = ? AND userId = ?')
        .bind(id, userId)
        .run()
      if (meta.changes === 0) throw new AppError('NOT_FOUND', 'You have no such passkey.')
    })
    c.header('Cache-Control', 'no-store')
    return c.body(null, 204)
  },
}
