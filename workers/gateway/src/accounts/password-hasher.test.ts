import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { worker } from '../testing/people.ts'

const hasher = () => worker.PASSWORD_HASHER.getByName(crypto.randomUUID())

test('hashes wait their turn in order, and a hash that fails does not hold up the next', async () => {
  const one = hasher()
  const order: number[] = []
  const stored = await one.hash('brass moons turning')
  await Promise.all(
    [1, 2, 3].map(async (turn) => {
      // Not a hash we could have made: its cost is beyond what may be spent.
      const asked = turn === 2 ? stored.replace('ln=14', 'ln=30') : stored
      await one.verify({ password: 'brass moons turning', stored: asked }).catch(() => undefined)
      order.push(turn)
    }),
  )
  expect(order).toEqual([1, 2, 3])
  expect(await one.verify({ password: 'brass moons turning', stored })).toEqual({ isRight: true, rehashed: null })
})

test(
  'more than a hundred at once are told to come again, and the hundred are served',
  { timeout: 60_000 },
  async () => {
    const one = hasher()
    const asked = Array.from({ length: 105 }, () => one.verify({ password: 'x', stored: 'no hash' }))
    const settled = await Promise.allSettled(asked)
    const refused = settled.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []))
    expect(refused).toHaveLength(5)
    expect(refused.every((error) => AppError.is(error) && error.code === 'UNAVAILABLE')).toBe(true)
  },
)

test('whoever asks something else is answered long before twenty hashes are done', { timeout: 60_000 }, async () => {
  const one = hasher()
  const hashes = Array.from({ length: 20 }, () => one.hash('brass moons turning'))
  const first = await Promise.race([
    Promise.all(hashes).then(() => 'all hashes'),
    worker.ACCOUNTS.prepare('SELECT 1')
      .run()
      .then(() => 'something else'),
  ])
  expect(first).toBe('something else')
  await Promise.all(hashes)
})
