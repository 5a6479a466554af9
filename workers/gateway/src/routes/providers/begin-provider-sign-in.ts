import { providerNames, providerSignIn, providerSignInRequest } from '@orrery/contracts/accounts'
import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { z } from 'zod'
import { passCookieOn } from '../../accounts/auth-headers.ts'
import { refuseForeignOrigin } from '../../accounts/foreign-origin.ts'
import { cookiePrefix } from '../../accounts/session-cookie.ts'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askLibrary } from '../../oauth/ask-library.ts'
import { namedProvider } from '../../providers/named-provider.ts'
import { issuerOf } from '../../tokens/issuer.ts'

const libraryAnswer = z.object({ url: z.string() })

const cookieOf = (c: Context<App>): string => {
  if (c.var.credential.kind === 'cookie') return c.req.header('cookie') ?? ''
  throw new AppError('UNAUTHORIZED', 'Sign in first, in a browser, to link another account.')
}

export const beginProviderSignIn: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'never' },
  counting: 'once',
  path: '/auth/providers/{provider}',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'beginProviderSignIn',
    tag: 'Account',
    summary: 'Sign in by Google, GitHub or Apple',
    description:
      'The browser goes to `url` and comes back signed in. An account here that has the same address is linked only by its owner, while signed in (`link`).',
    parameters: z.object({ provider: z.enum(providerNames) }),
    body: providerSignInRequest,
    answers: { 200: { description: 'Where the browser goes.', schema: providerSignIn } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'NOT_FOUND', 'RATE_LIMITED'],
  },
  async answer(c) {
    refuseForeignOrigin(c)
    const provider = namedProvider(c)
    const { returnTo, link } = await parseBody(c.req.raw, providerSignInRequest)
    const ours = issuerOf(c.env)
    const answer = await askLibrary(c, {
      path: link ? '/link-social' : '/sign-in/social',
      json: { provider, callbackURL: returnTo, errorCallbackURL: '/sign-in', disableRedirect: true },
      headers: link ? { origin: ours, cookie: cookieOf(c) } : { origin: ours },
    })
    const told = libraryAnswer.safeParse(await answer.json().catch(() => null))
    if (!answer.ok || !told.success) throw new Error(`The library answered ${answer.status}.`)
    passCookieOn(c, answer.headers, `${cookiePrefix(c.env)}.state`)
    return c.json({ url: told.data.url })
  },
}
