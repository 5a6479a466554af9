import { expect, test } from 'vitest'
import { failure, holdFor, market, somebody, somebodyWith } from './testing/people.ts'

const codeOf = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'ok',
    () => failure(call).then(({ code }) => code),
  )

const tally = (outcomes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(outcomes)].map((one) => [one, outcomes.filter((other) => other === one).length]))

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
})

test('fifty first looks and holds at once make one welcome', async () => {
  const person = somebody()
  await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      index % 2 === 0 ? market.balance(person) : codeOf(market.holdCredits(holdFor(person, 1))),
    ),
  )
  expect(await market.balance(person)).toMatchObject({ posted: 2 })
})
