import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'
import { askLibrary } from '../../oauth/ask-library.ts'
import { oauthError } from '../../oauth/oauth-errors.ts'
import { passOn } from '../../oauth/pass-on.ts'
import { readForm } from '../../oauth/read-form.ts'

const revokeRequest = z.object({
  token: z.string(),
  token_type_hint: z.string().optional(),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
})

const twoProofs = (): AppError =>
  new AppError('INVALID_INPUT', 'Prove who the program is by one way: the Authorization header or client_secret.')

/**
 * The library refuses a token that it does not know; RFC 7009 §2.2 wants a success, because there is nothing to end. All
 * else that it would call an `invalid_request` was refused before.
 */
const isUnknownToken = async (answer: Response): Promise<boolean> => {
  if (answer.status !== 400) return false
  const told = oauthError.safeParse(await answer.clone().json())
  return told.success && told.data.error === 'invalid_request'
}

export const revokeToken: Route = {
  method: 'POST',
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/oauth2/revoke',
  bare: true,
  envelope: 'oauth',
  authentication: 'own',
  operation: {
    id: 'revokeToken',
    tag: 'Account',
    summary: 'The end of a program’s token',
    description: 'The revocation endpoint of RFC 7009. With a refresh token its access tokens end too.',
    body: revokeRequest,
    bodyType: 'application/x-www-form-urlencoded',
    answers: {
      200: { description: 'It opens nothing any more; also for a token that never did.', schema: z.object({}) },
      400: { description: 'As RFC 6749 §5.2 says.', schema: oauthError },
      401: { description: 'The program could not prove who it is.', schema: oauthError },
    },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'RATE_LIMITED'],
  },
  async answer(c) {
    const form = await readForm(c.req.raw)
    const authorization = c.req.header('authorization')
    if (!form.get('token')) throw new AppError('INVALID_INPUT', 'Name the token that is to end.')
    if (authorization !== undefined && form.has('client_secret')) throw twoProofs()
    const headers = authorization === undefined ? {} : { authorization }
    const answer = await askLibrary(c, { path: '/oauth2/revoke', form, headers })
    return (await isUnknownToken(answer)) ? passOn(c, Response.json({})) : passOn(c, answer)
  },
}
