import { providerNames } from '@orrery/contracts/accounts'
import type { Context } from 'hono'
import { z } from 'zod'
import { passCookieOn, sessionTokenOf } from '../../accounts/auth-headers.ts'
import { cookiePrefix, setSessionCookie } from '../../accounts/session-cookie.ts'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { writeAudit } from '../../audit/audit-log.ts'
import { askLibrary } from '../../oauth/ask-library.ts'
import { readForm } from '../../oauth/read-form.ts'
import { namedProvider } from '../../providers/named-provider.ts'
import { issuerOf } from '../../tokens/issuer.ts'

const parameters = z.object({ provider: z.enum(providerNames) })

const answers = { 302: { description: 'Back to the app; `error` in the query says why nobody was signed in.' } }

/** What providers send; each once, whatever else and however often something came. */
const parametersIn = (sent: URLSearchParams): URLSearchParams =>
  new URLSearchParams(
    ['code', 'state', 'error', 'error_description', 'iss', 'user'].flatMap((name) => {
      const value = sent.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )

type Session = { id: string; userId: string }

const signIn = async (c: Context<App>, token: string): Promise<void> => {
  const session = await c.env.ACCOUNTS.prepare('SELECT id, userId FROM session WHERE token = ?')
    .bind(token)
    .first<Session>()
  if (session === null) throw new Error('The session that was just made is not there.')
  await setSessionCookie(c, token)
  await writeAudit(c.env, {
    requestId: c.var.requestId,
    actor: { kind: 'person', userId: session.userId, roles: [] },
    action: 'sign_in.provider',
    target: { kind: 'session', id: session.id },
    outcome: 'ok',
  })
}

/** The library sends some failures to an error page of its own; ours is the screen to sign in. */
const ourScreen = (location: string, ours: string): string => {
  const url = new URL(location, ours)
  const path = url.origin === ours && url.pathname === '/api/auth/error' ? '/sign-in' : url.pathname
  return `${path}${url.search}`
}

export const finishProviderSignIn: Route = {
  method: 'GET',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/callback/{provider}',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'finishProviderSignIn',
    tag: 'Account',
    summary: 'Where a provider sends the browser back to',
    parameters,
    query: z.object({ code: z.string().optional(), state: z.string().optional(), error: z.string().optional() }),
    answers,
    errors: ['FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const path = `/callback/${namedProvider(c)}`
    const query = parametersIn(new URL(c.req.url).searchParams)
    const answer = await askLibrary(c, { path, query, headers: { cookie: c.req.header('cookie') ?? '' } })
    const location = answer.headers.get('location')
    if (location === null) throw new Error(`The library answered ${answer.status} without a location.`)
    const token = sessionTokenOf(answer.headers, c.env)
    if (token !== null) await signIn(c, token)
    passCookieOn(c, answer.headers, `${cookiePrefix(c.env)}.state`)
    return c.redirect(ourScreen(location, issuerOf(c.env)), 302)
  },
}

/** Apple answers with a form, and a form of another site brings no cookies: the browser is sent on to bring them. */
export const receiveProviderForm: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/callback/{provider}',
  bare: true,
  envelope: 'plain',
  authentication: 'own',
  operation: {
    id: 'receiveProviderForm',
    tag: 'Account',
    summary: 'The same, for a provider that sends a form',
    parameters,
    body: z.object({ code: z.string().optional(), state: z.string().optional() }),
    bodyType: 'application/x-www-form-urlencoded',
    answers: { 303: { description: 'To the same address with a GET.' } },
    errors: [...bodyErrors, 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    const form = await readForm(c.req.raw)
    const address = `/auth/callback/${namedProvider(c)}`
    return c.redirect(`${address}?${parametersIn(form).toString()}`, 303)
  },
}
