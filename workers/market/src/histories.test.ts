import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { history } from './history.ts'
import { askLedger, workAt } from './testing/ask-ledger.ts'
import type { Ask, Model } from './testing/asks.ts'
import { findBroken } from './testing/find-broken.ts'
import { answerOf } from './testing/model.ts'
import { ledger, practice } from './testing/people.ts'

/** Asks that are made at once, so many seconds after those before them. */
type Moment = { wait: number; asks: readonly Ask[] }

const names = (letter: string, count: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: count - 1 }).map((number) => `${letter}${number}`)

// Few names, so that histories meet themselves: duplicates, other requests under one id, endings of what never was.
const holdId = names('h', 8)
const grantId = names('g', 5)
const amount = fc.integer({ min: 1, max: 4 })
const kind = fc.constantFrom('promo', 'paid')
const anyAsk: fc.Arbitrary<Ask> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ do: fc.constant('hold'), id: holdId, amount, seconds: fc.constantFrom(1, 3, 9) }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('post', 'void'), id: holdId }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('find'), id: holdId }) },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('grant'), id: fc.oneof(grantId, grantId, holdId), amount, kind }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('reverse'),
      id: names('r', 6),
      of: fc.oneof(holdId, grantId),
      amount: fc.option(amount),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('balance', 'sweep') }) },
)
const moments = 20
const anyHistory: fc.Arbitrary<readonly Moment[]> = fc.array(
  fc.record({ wait: fc.integer({ min: 0, max: 2 }), asks: fc.array(anyAsk, { minLength: 1, maxLength: 3 }) }),
  { minLength: moments, maxLength: moments },
)

const ordersOf = <Item>(items: readonly Item[]): readonly (readonly Item[])[] =>
  items.length < 2
    ? [items]
    : items.flatMap((first, index) => ordersOf(items.toSpliced(index, 1)).map((rest) => [first].concat(rest)))

const distinct = (models: readonly Model[]): readonly Model[] => [
  ...new Map(models.map((model) => [JSON.stringify(model), model])).values(),
]

type Answered = { ask: Ask; answer: string }

/** What can be after these answers, if some order of the asks, one after the other, explains every one of them. */
const explained = (before: readonly Model[], answered: readonly Answered[], at: number): readonly Model[] =>
  distinct(
    before.flatMap((model) =>
      ordersOf(answered).flatMap((order) => {
        const after = structuredClone(model)
        return order.every(({ ask, answer }) => answerOf(after, ask, at) === answer) ? [after] : []
      }),
    ),
  )

const balancesOf = ({ grants }: Model): string =>
  grants
    .map(({ id, free, held }) => `${id} ${free + held} ${held}`)
    .toSorted()
    .join(', ')

const short = (id: string): string => (id.startsWith('grant:welcome:') ? 'welcome' : (id.split('.').at(-1) ?? ''))

/** What every grant of a person has left and holds, as the ledger keeps it. */
const storedBalances = async (userId: string): Promise<string> => {
  const { results } = await ledger
    .prepare('SELECT id, posted, held FROM accounts WHERE holder = (SELECT key FROM holders WHERE user_id = ?)')
    .bind(userId)
    .all<{ id: string; posted: number; held: number }>()
  return results
    .map(({ id, posted, held }) => `${short(id)} ${posted} ${held}`)
    .toSorted()
    .join(', ')
}

const welcomed = (): Model => ({
  grants: [{ id: 'welcome', kind: 'promo', at: 0, free: 2, held: 0 }],
  holds: [],
  known: {},
})

/** Lives a history in the ledger beside the model, and throws where the two part. */
const live = async (moments: readonly Moment[]): Promise<void> => {
  const userId = crypto.randomUUID()
  await askLedger(userId, { do: 'balance' }, 0)
  let at = 1
  let models: readonly Model[] = [welcomed()]
  for (const { wait, asks } of moments) {
    at += wait
    const answered = await Promise.all(asks.map(async (ask) => ({ ask, answer: await askLedger(userId, ask, at) })))
    models = explained(models, answered, at)
    if (models.length === 0) throw new Error(`No order explains ${JSON.stringify(answered)}`)
  }
  const balance: Ask = { do: 'balance' }
  models = explained(models, [{ ask: balance, answer: await askLedger(userId, balance, at) }], at)
  expect(models.map(balancesOf)).toContain(await storedBalances(userId))
  const { items } = await history(workAt(at), { actor: practice, userId, limit: 100 })
  const [newest] = items
  const moved = items.filter((one) => one.kind !== 'spent').reduce((total, { halfCredits }) => total + halfCredits, 0)
  expect(newest?.availableAfter).toBe(moved)
}

const atOnce = 20
const rounds = 25

test(
  'ten thousand moments of up to three asks at once are answered as if everything happened one after the other',
  { timeout: 600_000 },
  async () => {
    expect(rounds * atOnce * moments).toBeGreaterThanOrEqual(10_000)
    await fc.assert(
      fc.asyncProperty(fc.array(anyHistory, { minLength: atOnce, maxLength: atOnce }), async (histories) => {
        await Promise.all(histories.map(live))
      }),
      { numRuns: rounds, endOnFailure: true },
    )
    expect(await findBroken()).toEqual([])
  },
)
