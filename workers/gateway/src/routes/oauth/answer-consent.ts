import { appConsentAnswer, appConsentRequest } from '@orrery/contracts/apps'
import { AppError } from '@orrery/contracts/errors'
import { parseBody } from '@orrery/worker-kit/parse-body'
import type { Context } from 'hono'
import { z } from 'zod'
import type { App, Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { audit } from '../../audit/audit.ts'
import { askLibrary } from '../../oauth/ask-library.ts'

const libraryAnswer = z.object({ url: z.string() })

const notSigned = (): AppError =>
  new AppError('INVALID_INPUT', 'This question has expired or was changed. Start again in the program that asked.')

/** A client with tokens has no page that could ask it this. */
const cookieOf = (c: Context<App>): string => {
  if (c.var.credential.kind === 'cookie') return c.req.header('cookie') ?? ''
  throw new AppError('FORBIDDEN', 'Only a person in a browser can let a program in.')
}

export const answerConsent: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/oauth2/consent',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'answerConsent',
    tag: 'Account',
    summary: 'Let another program in, or not',
    description: 'Asked by the page to which `/oauth2/authorize` leads. The browser then goes to `redirect_uri`.',
    body: appConsentRequest,
    answers: { 200: { description: 'Where the browser goes, allowed or not.', schema: appConsentAnswer } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const asked = await parseBody(c.req.raw, appConsentRequest)
    const headers = { cookie: cookieOf(c), origin: c.req.header('origin') ?? '', accept: 'application/json' }
    const answer = await askLibrary(c, { path: '/oauth2/consent', json: asked, headers })
    const told = libraryAnswer.safeParse(await answer.json().catch(() => null))
    if (answer.status >= 500) throw new Error(`The library answered ${answer.status}.`)
    if (!answer.ok || !told.success) throw notSigned()
    const clientId = new URLSearchParams(asked.oauth_query).get('client_id') ?? ''
    if (asked.accept) await audit(c, 'app.consented', { kind: 'app', id: clientId }, 'ok')
    return c.json({ redirect_uri: told.data.url })
  },
}
