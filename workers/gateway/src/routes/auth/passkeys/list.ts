import { type Passkey, passkeyList } from '@orrery/contracts/passkeys'
import type { Route } from '../../../app.ts'
import { askingPerson } from '../../../asking-person.ts'

type PasskeyRow = { id: string; name: string | null; deviceType: string; backedUp: number; createdAt: string | null }

const tell = ({ id, name, deviceType, backedUp, createdAt }: PasskeyRow): Passkey => ({
  id,
  name,
  deviceType,
  backedUp: backedUp === 1,
  createdAt,
})

export const listPasskeys: Route = {
  method: 'POST',
  access: { who: 'user', key: 'never' },
  counting: 'once',
  path: '/auth/passkeys/list',
  bare: true,
  envelope: 'plain',
  operation: {
    id: 'listPasskeys',
    tag: 'Account',
    summary: 'Your passkeys',
    answers: { 200: { description: 'Without their keys.', schema: passkeyList } },
    errors: ['UNAUTHORIZED', 'FORBIDDEN', 'RATE_LIMITED'],
  },
  async answer(c) {
    const { results } = await c.env.ACCOUNTS.prepare(
      'SELECT id, name, deviceType, backedUp, createdAt FROM passkey WHERE userId = ? ORDER BY createdAt, id',
    )
      .bind(askingPerson(c).userId)
      .all<PasskeyRow>()
    return c.json({ items: results.map(tell) })
  },
}
