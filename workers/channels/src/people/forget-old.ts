import type { Env } from '../env.ts'

const deadLettersKeptMs = 30 * 86_400_000

/** Codes whose time is over, and what was given up a month ago. */
export const forgetOld = async ({ PEOPLE }: Env, nowMs: number): Promise<void> => {
  await PEOPLE.batch([
    PEOPLE.prepare('DELETE FROM link_codes WHERE expires_at_ms <= ?').bind(nowMs),
    PEOPLE.prepare('DELETE FROM dead_letters WHERE at_ms <= ?').bind(nowMs - deadLettersKeptMs),
  ])
}
