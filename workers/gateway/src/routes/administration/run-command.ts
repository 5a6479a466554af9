import { adminCommand } from '@orrery/contracts/admin-api'
import { AppError } from '@orrery/contracts/errors'
import { parseText, readBody } from '@orrery/worker-kit/parse-body'
import { z } from 'zod'
import { runCommand as run } from '../../administration/run-command.ts'
import { commandsAreOn, verifySignedCommand } from '../../administration/signed-command.ts'
import type { Route } from '../../app.ts'
import { bodyErrors } from '../../calculation-errors.ts'

export const runCommand: Route = {
  method: 'POST',
  // Who may is decided by the signature, which no account and no key has.
  access: { who: 'anyone', key: 'any' },
  counting: 'once',
  path: '/admin/commands',
  bare: false,
  envelope: 'plain',
  operation: {
    id: 'runCommand',
    tag: 'Administration',
    summary: 'An operator’s command to a deployed installation',
    description:
      'As `npm run admin` sends it: `X-Orrery-Signature: t={Unix ms},n={nonce},v1={hex}`, where v1 is HMAC-SHA-256 of `{t}.{n}.{body}` under `ADMIN_TOKEN`. Without that secret there is no such route.',
    body: adminCommand,
    answers: { 200: { description: 'What came of it, by the command.', schema: z.record(z.string(), z.unknown()) } },
    errors: [...bodyErrors, 'UNAUTHORIZED', 'NOT_FOUND', 'CONFLICT', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { ACCOUNTS: accounts, ADMIN_TOKEN: token } = c.env
    if (!commandsAreOn(token)) throw new AppError('NOT_FOUND', 'There is no such route.')
    const body = await readBody(c.req.raw)
    const header = c.req.header('x-orrery-signature') ?? ''
    await verifySignedCommand({ accounts, token, now: Date.now() }, { header, body })
    const answer = await run(c.env, { command: parseText(body, z.unknown()), requestId: c.var.requestId })
    return c.json(answer)
  },
}
