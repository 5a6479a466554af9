import { expect, test } from 'vitest'
import { knock } from '../testing/knock.ts'
import { somebody, worker } from '../testing/people.ts'
import { signUp } from '../testing/sign-up.ts'
import { forgetUnfinishedSignUps } from './forget-unfinished-sign-ups.ts'

const hourMs = 3_600_000
const exists = async (userId: string): Promise<boolean> =>
  (await worker.ACCOUNTS.prepare('SELECT 1 FROM user WHERE id = ?').bind(userId).first()) !== null

test('a sign-up that was cut off is forgotten after an hour, one that was finished never', async () => {
  const cutOff = await somebody()
  const finished = await signUp(knock)
  await forgetUnfinishedSignUps(worker, Date.now() + hourMs - 60_000)
  expect(await exists(cutOff.userId)).toBe(true)
  await forgetUnfinishedSignUps(worker, Date.now() + hourMs + 1000)
  expect(await exists(cutOff.userId)).toBe(false)
  expect(await exists(finished.userId)).toBe(true)
})
