import { expect, test } from 'vitest'
import { runCommand } from '../../administration/run-command.ts'
import { routes } from '../../routes.ts'
import { jsonOf, knock, post } from '../../testing/knock.ts'
import { bearer, somebodyWithTokens, worker } from '../../testing/people.ts'
import { ask } from '../../testing/person-with-password.ts'

const grant = async (body: object, headers: Record<string, string> = {}): Promise<Response> => {
  const { accessToken } = await somebodyWithTokens({ roles: 'admin' })
  return knock('/api/v1/admin/credits/grant', post(body, { ...bearer(accessToken), ...headers }))
}

const gift = { halfCredits: 4, reason: 'Found a fault and told us' }

test('an administrator gives credits to who is named by id or by address, and it stands in the audit log', async () => {
  const person = await somebodyWithTokens()
  expect(await jsonOf(await ask(person, 'GET', '/credits/balance'))).toMatchObject({ halfCredits: 60 })
  const given = await grant({ ...gift, userId: person.userId })
  expect([given.status, await jsonOf(given)]).toEqual([201, { posted: 64, held: 0, available: 64 }])
  expect((await grant({ ...gift, email: person.email.toUpperCase() })).status).toBe(201)
  const { items } = await jsonOf(await ask(person, 'GET', '/credits/transactions'))
  expect(items).toMatchObject([
    { type: 'grant', halfCredits: 4, balanceAfter: 68, reason: gift.reason },
    { type: 'grant', halfCredits: 4, balanceAfter: 64 },
    { type: 'grant', halfCredits: 60, balanceAfter: 60 },
  ])
  const { results } = await worker.ACCOUNTS.prepare(
    `SELECT outcome, details FROM audit_log WHERE action = 'credits.granted'
     AND target_id = (SELECT pseudonym FROM audit_people WHERE user_id = ?) ORDER BY rowid LIMIT 2`,
  )
    .bind(person.userId)
    .all()
  expect(results.map(({ outcome }) => outcome)).toEqual(['intended', 'ok'])
  expect(JSON.stringify(results)).not.toContain(gift.reason)
})

test('the same key or id gives once, and another grant under it is refused', async () => {
  const { userId } = await somebodyWithTokens()
  const key = { 'idempotency-key': crypto.randomUUID() }
  const id = crypto.randomUUID()
  for (const repeat of [() => grant({ ...gift, userId }, key), () => grant({ ...gift, userId, id })]) {
    const first = await jsonOf(await repeat())
    expect(await jsonOf(await repeat())).toEqual(first)
  }
  expect((await grant({ ...gift, userId, halfCredits: 6 }, key)).status).toBe(409)
})

test.each([
  [{ halfCredits: 4 }],
  [{ ...gift, reason: ' ' }],
  [{ ...gift, halfCredits: 0 }],
  [{ ...gift, halfCredits: -4 }],
  [{ ...gift, halfCredits: 0.5 }],
  [{ ...gift, halfCredits: '4' }],
  [{ ...gift, halfCredits: 100_001 }],
  [{ ...gift, email: 'both@people.example' }],
])('%j is no grant', async (body) => {
  const { userId } = await somebodyWithTokens()
  expect((await grant({ userId, ...body })).status).toBe(400)
})

test('nobody who is not there is given anything', async () => {
  expect((await grant({ ...gift, userId: crypto.randomUUID() })).status).toBe(404)
  expect((await grant({ ...gift, email: 'nobody@people.example' })).status).toBe(404)
})

test('an operator gives credits by a command', async () => {
  const person = await somebodyWithTokens()
  const command = { command: 'grant-credits', email: person.email, ...gift }
  expect(await runCommand(worker, { command, requestId: 'an-operator' })).toEqual({
    granted: { email: person.email, halfCredits: 4, available: 64 },
  })
})

test('a check says what something costs and takes nothing', async () => {
  const person = await somebodyWithTokens()
  const check = async (action: string) => jsonOf(await ask(person, 'POST', '/credits/check', { action }))
  expect(await check('affirmation')).toEqual({
    sufficient: true,
    available: 60,
    required: 1,
    message: 'This will use 0.5 credits. You have 30.',
  })
  expect(await check('modification')).toMatchObject({ required: 2, message: 'This will use 1 credit. You have 30.' })
  expect((await ask(person, 'POST', '/credits/check', { action: 'everything' })).status).toBe(400)
})

test('no route posts, voids or makes a hold by itself', () => {
  const ofCredits = routes.filter(({ path }) => path.includes('credits')).map(({ method, path }) => `${method} ${path}`)
  expect(ofCredits.toSorted()).toEqual([
    'GET /credits/balance',
    'GET /credits/transactions',
    'POST /admin/credits/grant',
    'POST /credits/check',
  ])
})
