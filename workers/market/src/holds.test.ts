import { expect, test } from 'vitest'
import { findHold, postHold, voidHold } from './end-hold.ts'
import type { Env } from './env.ts'
import { expireHolds } from './expire-holds.ts'
import { holdCredits } from './hold-credits.ts'
import type { HoldValues } from './hold-sql.ts'
import { expireStatement } from './statements.ts'
import { workAt } from './testing/ask-ledger.ts'
import { findBroken } from './testing/find-broken.ts'
import {
  type Asked,
  codeOf,
  failure,
  holdFor,
  ledger,
  market,
  operator,
  practice,
  somebody,
  somebodyWith,
  tally,
  trace,
} from './testing/people.ts'

test('a hold reserves, a post spends, a void gives back', async () => {
  const person = await somebodyWith(10)
  const [spent, returned] = [holdFor(person, 4), holdFor(person, 3)]
  expect(await market.holdCredits(spent)).toMatchObject({ id: spent.id, halfCredits: 4, state: 'open' })
  await market.holdCredits(returned)
  expect(await market.balance(person)).toEqual({ posted: 10, held: 7, available: 3 })
  expect(await market.postHold(spent)).toMatchObject({ id: spent.id, halfCredits: 4, state: 'posted' })
  expect(await market.voidHold(returned)).toMatchObject({ state: 'voided' })
  expect(await market.balance(person)).toEqual({ posted: 6, held: 0, available: 6 })
})

test('fifty holds at once with funds for ten are ten holds and forty refusals', async () => {
  const person = await somebodyWith(10)
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => codeOf(market.holdCredits(holdFor(person, 1)))))
  expect(tally(outcomes)).toEqual({ ok: 10, INSUFFICIENT_CREDITS: 40 })
  expect(await market.balance(person)).toEqual({ posted: 10, held: 10, available: 0 })
  expect(await findBroken()).toEqual([])
})

test('one hold sent fifty times at once is one hold, answered fifty times alike', async () => {
  const person = await somebodyWith(10)
  const hold = holdFor(person, 3)
  const answers = await Promise.all(Array.from({ length: 50 }, () => market.holdCredits(hold)))
  expect(new Set(answers.map(({ id, halfCredits, state }) => `${id} ${halfCredits} ${state}`)).size).toBe(1)
  expect(new Set(answers.map(({ expiresAt }) => expiresAt)).size).toBe(1)
  expect(await market.balance(person)).toMatchObject({ held: 3 })
})

test('of many holds at once, those that are refused are refused alone, and each is told its own', async () => {
  const [rich, poor, newcomer] = [await somebodyWith(100), await somebodyWith(2), somebody()]
  const repeated = holdFor(rich, 2)
  await market.holdCredits(repeated)
  const asked = Array.from({ length: 30 }, () => [holdFor(rich, 1), holdFor(poor, 3), repeated, holdFor(newcomer, 1)])
  const outcomes = await Promise.all(asked.flat().map((hold) => codeOf(market.holdCredits(hold))))
  const of = (index: number): Record<string, number> => tally(outcomes.filter((_, at) => at % 4 === index))
  expect([of(0), of(1), of(2)]).toEqual([{ ok: 30 }, { INSUFFICIENT_CREDITS: 30 }, { ok: 30 }])
  expect(of(3)).toEqual({ ok: 2, INSUFFICIENT_CREDITS: 28 })
  expect(await market.balance(rich)).toEqual({ posted: 100, held: 32, available: 68 })
  expect(await market.balance(poor)).toEqual({ posted: 2, held: 0, available: 2 })
  expect(await findBroken()).toEqual([])
})

test('a hold whose shared commit was lost on its way back is found again, and written once', async () => {
  const person = await somebodyWith(10)
  const work = { ...workAt(0), nowMs: Date.now() }
  const lost = {
    getByName: (name: string) => ({
      writeHold: async (values: HoldValues) => {
        await work.env.SHARED_COMMIT.getByName(name).writeHold(values)
        throw new Error('The object was moved.')
      },
    }),
  }
  // Safe because a hold asks the namespace for nothing else.
  const env = { ...work.env, SHARED_COMMIT: lost as unknown as Env['SHARED_COMMIT'] }
  expect(await holdCredits({ ...work, env }, holdFor(person, 4))).toMatchObject({ state: 'open', halfCredits: 4 })
  expect(await market.balance(person)).toEqual({ posted: 10, held: 4, available: 6 })
})

test('a first answer is given again after the hold has ended, and finding it tells how it ended', async () => {
  const hold = holdFor(await somebodyWith(4), 2)
  const first = await market.holdCredits(hold)
  await market.postHold(hold)
  expect(await market.holdCredits(hold)).toEqual(first)
  expect(await market.findHold(hold)).toEqual({ ...first, state: 'posted' })
})

test.each<[string, (hold: Asked) => Asked]>([
  ['amount', (hold) => ({ ...hold, halfCredits: 3 })],
  ['reason', (hold) => ({ ...hold, reason: 'An affirmation' })],
  ['time', (hold) => ({ ...hold, expiresInSeconds: 60 })],
])('the same id with another %s is a conflict and changes nothing', async (_what, changed) => {
  const person = await somebodyWith(10)
  const hold = holdFor(person, 2)
  await market.holdCredits(hold)
  expect((await failure(market.holdCredits(changed(hold)))).code).toBe('CONFLICT')
  expect(await market.balance(person)).toEqual({ posted: 10, held: 2, available: 8 })
})

test('an id that somebody else has used is a conflict', async () => {
  const [one, other] = [await somebodyWith(4), await somebodyWith(4)]
  const hold = holdFor(one, 2)
  await market.holdCredits(hold)
  expect((await failure(market.holdCredits({ ...holdFor(other, 2), id: hold.id }))).code).toBe('CONFLICT')
  expect(await market.balance(other)).toMatchObject({ held: 0 })
})

test('a refusal says what was needed and what there is, and takes nothing', async () => {
  const person = somebody()
  const refused = await failure(market.holdCredits(holdFor(person, 3)))
  expect(refused).toMatchObject({ code: 'INSUFFICIENT_CREDITS', details: { required: 3, available: 2 } })
  expect(refused.message).toBe('This takes 1.5 credits, and 1 credit can be spent now. Nothing was taken.')
  expect(await market.balance(person)).toEqual({ posted: 2, held: 0, available: 2 })
})

test('a hold that was refused for want of credits can be sent again once there are some', async () => {
  const person = somebody()
  const { userId } = person
  const hold = holdFor(person, 4)
  await failure(market.holdCredits(hold))
  await market.grant({ actor: operator, trace, id: crypto.randomUUID(), userId, halfCredits: 2, reason: 'A gift' })
  expect(await market.holdCredits(hold)).toMatchObject({ state: 'open' })
})

test('posts, voids and the clock at once end a hold one single time, whoever comes first', async () => {
  const winners = new Set<string>()
  for (let round = 0; round < 21; round += 1) {
    const person = await somebodyWith(10)
    const hold = holdFor(person, 4, 10)
    await holdCredits(workAt(0), hold)
    const enders: readonly (() => Promise<unknown>)[] = [
      () => postHold(workAt(9), hold),
      () => voidHold(workAt(9), hold),
      () => expireStatement(ledger, person.userId, workAt(10).nowMs).run(),
    ]
    const first = round % enders.length
    const inTurn = [...enders.slice(first), ...enders.slice(0, first)]
    await Promise.all([...inTurn, ...inTurn, ...inTurn].map((end) => codeOf(end())))
    const { state = 'none' } = (await findHold(workAt(9), hold)) ?? {}
    winners.add(state)
    const posted = state === 'posted' ? 6 : 10
    expect(await market.balance(person)).toEqual({ posted, held: 0, available: posted })
    const endings = await ledger
      .prepare('SELECT COUNT(*) AS n FROM transfers WHERE resolves = (SELECT key FROM transfers WHERE id = ?)')
      .bind(hold.id)
      .first('n')
    expect(endings).toBe(1)
  }
  expect([...winners].toSorted()).toEqual(['expired', 'posted', 'voided'])
})

test('a post that comes late is refused, and the hold is expired from then on', async () => {
  const person = await somebodyWith(4)
  const hold = holdFor(person, 4, 60)
  await holdCredits(workAt(0), hold)
  expect(await findHold(workAt(59), hold)).toMatchObject({ state: 'open' })
  expect(await failure(postHold(workAt(60), hold))).toMatchObject({ code: 'CONFLICT', details: { state: 'expired' } })
  // Written down, so that a clock that goes back opens nothing again.
  expect(await failure(postHold(workAt(1), hold))).toMatchObject({ code: 'CONFLICT' })
  expect(await voidHold(workAt(61), hold)).toMatchObject({ state: 'expired' })
  expect(await market.balance(person)).toEqual({ posted: 4, held: 0, available: 4 })
})

test('credits of a hold that ran out can be held again at once, without waiting for the clock', async () => {
  const person = await somebodyWith(4)
  await holdCredits(workAt(0), holdFor(person, 4, 60))
  expect((await failure(holdCredits(workAt(59), holdFor(person, 4)))).code).toBe('INSUFFICIENT_CREDITS')
  expect(await holdCredits(workAt(60), holdFor(person, 4))).toMatchObject({ state: 'open' })
})

test('the clock gives back everything that ran out, also more than fit into one batch, and nothing else', async () => {
  const person = await somebodyWith(1000)
  const [over, open] = [Array.from({ length: 250 }, () => holdFor(person, 2, 60)), holdFor(person, 5, 600)]
  await Promise.all([...over, open].map((hold) => holdCredits(workAt(1_000_000), hold)))
  expect(await expireHolds(workAt(1_000_060))).toBeGreaterThanOrEqual(250)
  expect(await expireHolds(workAt(1_000_060))).toBe(0)
  expect(await findHold(workAt(1_000_060), open)).toMatchObject({ state: 'open' })
  const stored = await ledger
    .prepare('SELECT SUM(held) AS held FROM accounts JOIN holders ON holders.key = holder WHERE user_id = ?')
    .bind(person.userId)
    .first('held')
  expect(stored).toBe(5)
})

test('a void is not undone by a post, nor a post by a void', async () => {
  const person = await somebodyWith(10)
  const [spent, returned] = [holdFor(person, 1), holdFor(person, 2)]
  await Promise.all([market.holdCredits(spent), market.holdCredits(returned)])
  await market.postHold(spent)
  await market.voidHold(returned)
  expect(await failure(market.voidHold(spent))).toMatchObject({ code: 'CONFLICT', details: { state: 'posted' } })
  expect(await failure(market.postHold(returned))).toMatchObject({ code: 'CONFLICT', details: { state: 'voided' } })
  expect(await market.postHold(spent)).toMatchObject({ state: 'posted' })
  expect(await market.voidHold(returned)).toMatchObject({ state: 'voided' })
  expect(await market.balance(person)).toEqual({ posted: 9, held: 0, available: 9 })
})

test('what was never held cannot be ended, and is not found', async () => {
  const nothing = { actor: practice, trace, id: crypto.randomUUID() }
  expect((await failure(market.postHold(nothing))).code).toBe('NOT_FOUND')
  expect((await failure(market.voidHold(nothing))).code).toBe('NOT_FOUND')
  expect(await market.findHold(nothing)).toBeNull()
})

test('a grant is no hold, whatever its id', async () => {
  const { userId } = somebody()
  const id = crypto.randomUUID()
  await market.grant({ actor: operator, trace, id, userId, halfCredits: 2, reason: 'A gift' })
  expect((await failure(market.postHold({ actor: operator, trace, id }))).code).toBe('NOT_FOUND')
})

test.each([
  -1,
  0,
  0.5,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  100_001,
  Number.MAX_SAFE_INTEGER,
  2 ** 63,
  '2',
  null,
])('%s is no amount to hold or to grant', async (wrong) => {
  const person = await somebodyWith(10)
  // Safe because this is what a caller without types may send.
  const halfCredits = wrong as number
  expect((await failure(market.holdCredits({ ...holdFor(person, 1), halfCredits }))).code).toBe('INVALID_INPUT')
  const { userId } = person
  const gift = { actor: operator, trace, id: crypto.randomUUID(), userId, halfCredits, reason: 'A gift' }
  expect((await failure(market.grant(gift))).code).toBe('INVALID_INPUT')
  expect(await market.balance(person)).toEqual({ posted: 10, held: 0, available: 10 })
})

test.each([
  ['without an id', { id: '' }],
  ['under an id with a slash, which endings have', { id: 'one/post' }],
  ['under the id of welcome credits', { id: 'grant:welcome:somebody' }],
  ['without a reason', { reason: '  ' }],
  ['for no time', { expiresInSeconds: 0 }],
  ['for ever', { expiresInSeconds: 10 ** 9 }],
  ['of nobody', { userId: '' }],
])('a hold %s is refused', async (_what, part) => {
  const request = { ...holdFor(await somebodyWith(4), 1), actor: practice, ...part }
  expect((await failure(market.holdCredits(request))).code).toBe('INVALID_INPUT')
})
