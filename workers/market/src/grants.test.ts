import { expect, test } from 'vitest'
import { balance } from './balance.ts'
import { giveCredits } from './grant.ts'
import { welcomeHalfCredits } from './open-holder.ts'
import { workAt } from './testing/ask-ledger.ts'
import { findBroken } from './testing/find-broken.ts'
import { codeOf, failure, holdFor, ledger, market, operator, somebody, somebodyWith, trace } from './testing/people.ts'

const gift = (userId: string, halfCredits: number, id: string = crypto.randomUUID()) => ({
  actor: operator,
  trace,
  id,
  userId,
  halfCredits,
  reason: 'For waiting so long',
})

const storedOf = async (id: string): Promise<unknown> =>
  ledger.prepare('SELECT posted, held, kind FROM accounts WHERE id = ?').bind(id).first()

test('fifty first looks and holds at once make one welcome', async () => {
  const person = somebody()
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0 ? market.balance(person) : codeOf(market.holdCredits(holdFor(person, 1))),
    ),
  )
  expect(await market.balance(person)).toEqual({ posted: 2, held: 2, available: 0 })
  expect(await storedOf(`grant:welcome:${person.userId}`)).toEqual({ posted: 2, held: 2, kind: 'promo' })
})

test('whoever spent the welcome is not welcomed again', async () => {
  const person = somebody()
  const hold = holdFor(person, 2)
  await market.holdCredits(hold)
  await market.postHold(hold)
  expect(await market.balance(person)).toEqual({ posted: 0, held: 0, available: 0 })
})

test.each([
  [{ WELCOME_HALF_CREDITS: '', ORRERY_ENV: 'production' }, 2],
  [{ WELCOME_HALF_CREDITS: '', ORRERY_ENV: 'development' }, 60],
  [{ WELCOME_HALF_CREDITS: '0', ORRERY_ENV: 'development' }, 0],
  [{ WELCOME_HALF_CREDITS: '7', ORRERY_ENV: 'staging' }, 7],
])('%o welcomes with %i half-credits', async (settings, halfCredits) => {
  const { userId, actor } = somebody()
  const work = workAt(0)
  const env = { ...work.env, ...settings }
  expect(welcomeHalfCredits(env)).toBe(halfCredits)
  const posted = halfCredits
  expect(await balance({ ...work, env }, { actor, trace, userId })).toEqual({ posted, held: 0, available: posted })
})

test.each(['-2', '1.5', 'many', '1e3', '100001'])('WELCOME_HALF_CREDITS of %s is refused by name', (setting) => {
  const settings = { WELCOME_HALF_CREDITS: setting, ORRERY_ENV: 'production' }
  expect(() => welcomeHalfCredits(settings)).toThrow('WELCOME_HALF_CREDITS')
})

test('a grant is an account of its own and counts once, however often it is sent', async () => {
  const { userId } = somebody()
  const given = gift(userId, 5)
  const answers = await Promise.all(Array.from({ length: 20 }, () => market.grant(given)))
  for (const answer of answers) expect(answer).toEqual({ posted: 7, held: 0, available: 7 })
  expect(await storedOf(`grant:${given.id}`)).toEqual({ posted: 5, held: 0, kind: 'promo' })
  expect((await failure(market.grant({ ...given, halfCredits: 6 }))).code).toBe('CONFLICT')
})

test('the first answer to a grant is given again when the balance is another by now', async () => {
  const person = await somebodyWith(2)
  const given = gift(person.userId, 5)
  const first = await market.grant(given)
  await market.holdCredits(holdFor(person, 6))
  expect(await market.grant(given)).toEqual(first)
  expect(await market.balance(person)).toEqual({ posted: 7, held: 6, available: 1 })
})

test('promotional credits go before paid ones, older before newer', async () => {
  const person = somebody()
  const { userId } = person
  const id = (name: string): string => `${userId}.${name}`
  const give = (name: string, kind: 'promo' | 'paid', at: number) =>
    giveCredits(workAt(at), { id: id(name), userId, halfCredits: 2, reason: 'A test', kind })
  await give('paid-first', 'paid', 1)
  await give('promo-later', 'promo', 2)
  await give('paid-later', 'paid', 3)
  const hold = holdFor(person, 7)
  await market.holdCredits(hold)
  await market.postHold(hold)
  const left = await Promise.all(
    ['paid-first', 'promo-later', 'paid-later'].map((name) => storedOf(`grant:${id(name)}`)),
  )
  expect(left).toEqual([
    { posted: 0, held: 0, kind: 'paid' },
    { posted: 0, held: 0, kind: 'promo' },
    { posted: 1, held: 0, kind: 'paid' },
  ])
})

test.each([['a', 'b'] as const, ['b', 'a'] as const])(
  'of grants of one instant the one that comes first by its id goes first, given as %s and %s',
  async (...names) => {
    const person = somebody()
    const { userId } = person
    const id = (name: string): string => `${userId}.${name}`
    for (const name of names)
      await giveCredits(workAt(1), { id: id(name), userId, halfCredits: 2, reason: 'A test', kind: 'paid' })
    // The welcome, and one half-credit more.
    await market.holdCredits(holdFor(person, 3))
    expect(await storedOf(`grant:${id('a')}`)).toEqual({ posted: 2, held: 1, kind: 'paid' })
    expect(await storedOf(`grant:${id('b')}`)).toEqual({ posted: 2, held: 0, kind: 'paid' })
  },
)

test('what is unspent of a grant can be taken back, what is held or spent of it cannot', async () => {
  const person = await somebodyWith(2)
  const given = gift(person.userId, 10)
  await market.grant(given)
  const [spent, held] = [holdFor(person, 5), holdFor(person, 3)]
  await market.holdCredits(spent)
  await market.postHold(spent)
  await market.holdCredits(held)
  const back = { actor: operator, trace, id: crypto.randomUUID(), transferId: given.id, reason: 'Given by mistake' }
  expect((await failure(market.reverse({ ...back, halfCredits: 5 }))).code).toBe('CONFLICT')
  expect(await market.reverse(back)).toEqual({ posted: 3, held: 3, available: 0 })
  expect(await market.reverse(back)).toEqual({ posted: 3, held: 3, available: 0 })
  expect((await failure(market.reverse({ ...back, id: crypto.randomUUID() }))).code).toBe('CONFLICT')
})

test('a spent hold can be given back in parts, never more than it was, by its own id or that of its posting', async () => {
  const person = await somebodyWith(10)
  const hold = holdFor(person, 6)
  await market.holdCredits(hold)
  const back = { actor: operator, trace, transferId: hold.id, reason: 'The sound was broken' }
  const give = (halfCredits: number, transferId = hold.id) =>
    market.reverse({ ...back, transferId, id: crypto.randomUUID(), halfCredits })
  expect((await failure(give(1))).code).toBe('CONFLICT')
  await market.postHold(hold)
  expect(await give(4)).toEqual({ posted: 8, held: 0, available: 8 })
  expect((await failure(give(3))).code).toBe('CONFLICT')
  expect(await give(2, `${hold.id}/post`)).toEqual({ posted: 10, held: 0, available: 10 })
  expect((await failure(market.reverse({ ...back, id: crypto.randomUUID() }))).code).toBe('CONFLICT')
  expect(await findBroken()).toEqual([])
})

test('one reversal sent twenty times at once takes back once, and each is told the same', async () => {
  const person = await somebodyWith(10)
  const hold = holdFor(person, 6)
  await market.holdCredits(hold)
  await market.postHold(hold)
  const back = { actor: operator, trace, id: crypto.randomUUID(), transferId: hold.id, reason: 'The sound was broken' }
  const answers = await Promise.all(Array.from({ length: 20 }, () => market.reverse(back)))
  for (const answer of answers) expect(answer).toEqual({ posted: 10, held: 0, available: 10 })
})

const back = (transferId: string) => ({
  actor: operator,
  trace,
  id: crypto.randomUUID(),
  transferId,
  reason: 'By mistake',
})

test('what never was, was given back or was taken back itself cannot be taken back', async () => {
  const person = await somebodyWith(10)
  const hold = holdFor(person, 6)
  await market.holdCredits(hold)
  await market.voidHold(hold)
  expect((await failure(market.reverse(back('nothing')))).code).toBe('NOT_FOUND')
  expect((await failure(market.reverse(back(hold.id)))).code).toBe('CONFLICT')
  const welcome = back(`grant:welcome:${person.userId}`)
  await market.reverse(welcome)
  expect((await failure(market.reverse(back(welcome.id)))).code).toBe('CONFLICT')
})
