import { endingSql, overdue } from './statements.ts'
import type { Work } from './work.ts'

const atOnce = 200

/** Gives back what holds of anybody held that have run out. Answers how many they were. */
export const expireHolds = async ({ env: { MARKET }, nowMs }: Pick<Work, 'env' | 'nowMs'>): Promise<number> => {
  let expired = 0
  for (;;) {
    const [, counted] = await MARKET.batch<{ ended: number }>([
      MARKET.prepare(`${endingSql('void', overdue)} LIMIT ${atOnce}`).bind(nowMs),
      MARKET.prepare('SELECT changes() AS ended'),
    ])
    const ended = counted?.results[0]?.ended ?? 0
    expired += ended
    if (ended < atOnce) return expired
  }
}
