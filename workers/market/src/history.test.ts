import { expect, test } from 'vitest'
import { holdCredits } from './hold-credits.ts'
import { workAt } from './testing/ask-ledger.ts'
import { failure, holdFor, market, operator, somebody, somebodyWith, trace } from './testing/people.ts'

test('a history tells every movement, newest first, with what could be spent after it', async () => {
  const person = somebody()
  const { userId } = person
  const [ritual, other, late] = [
    { ...holdFor(person, 2), reason: 'A ritual for the morning' },
    { ...holdFor(person, 1), reason: 'An affirmation' },
    { ...holdFor(person, 1, 60), reason: 'Forgotten' },
  ]
  await market.holdCredits(ritual)
  await market.postHold(ritual)
  const gift = {
    actor: operator,
    trace,
    id: crypto.randomUUID(),
    userId,
    halfCredits: 4,
    reason: 'For waiting so long',
  }
  await market.grant(gift)
  await market.holdCredits(other)
  await market.voidHold(other)
  await holdCredits(workAt(0), late)
  await market.balance(person)
  const back = { actor: operator, trace, reason: 'The sound was broken' }
  await market.reverse({ ...back, id: `${userId}.1`, transferId: ritual.id, halfCredits: 1 })
  await market.reverse({ ...back, id: `${userId}.2`, transferId: gift.id, halfCredits: 3 })

  const { items, nextCursor } = await market.history({ ...person, limit: 100 })
  expect(nextCursor).toBeNull()
  const told = items.map(({ kind, halfCredits, availableAfter, reason }) => [kind, halfCredits, availableAfter, reason])
  expect(told.toReversed()).toEqual([
    ['grant', 2, 2, 'Welcome credits'],
    ['hold', -2, 0, 'A ritual for the morning'],
    ['spent', -2, 0, 'A ritual for the morning'],
    ['grant', 4, 4, 'For waiting so long'],
    ['hold', -1, 3, 'An affirmation'],
    ['returned', 1, 4, 'An affirmation'],
    ['hold', -1, 3, 'Forgotten'],
    ['expired', 1, 4, 'Forgotten'],
    ['reversed', 1, 5, 'The sound was broken'],
    ['reversed', -3, 2, 'The sound was broken'],
  ])
  expect(items.find(({ kind }) => kind === 'spent')).toMatchObject({ ofHold: ritual.id, reverses: null })
  expect(items.slice(0, 2).map(({ reverses }) => reverses)).toEqual([gift.id, `${ritual.id}/post`])
})

test('pages follow each other without a gap, also when something happens between them', async () => {
  const person = await somebodyWith(50)
  const holds = Array.from({ length: 7 }, () => holdFor(person, 1))
  for (const hold of holds) await market.holdCredits(hold)
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await market.history({ ...person, limit: 3, ...(cursor !== undefined && { cursor }) })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.nextCursor ?? undefined
    await market.holdCredits(holdFor(person, 1))
  } while (cursor !== undefined)
  expect(seen.slice(0, 7)).toEqual(holds.map(({ id }) => id).toReversed())
  expect(seen).toHaveLength(9)
})

test("a cursor that was never given out, or is somebody else's, is refused in words", async () => {
  const [person, other] = [await somebodyWith(10), await somebodyWith(10)]
  const { nextCursor } = await market.history({ ...other, limit: 1 })
  expect(nextCursor).not.toBeNull()
  for (const cursor of [nextCursor ?? '', 'made up', '']) {
    const refused = await failure(market.history({ ...person, limit: 1, cursor }))
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', details: { issues: [{ path: 'cursor' }] } })
  }
})

test('whoever was never here has no history, and gets none by looking', async () => {
  const person = somebody()
  expect(await market.history({ ...person, limit: 5 })).toEqual({ items: [], nextCursor: null })
})
