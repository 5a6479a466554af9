import { DurableObject } from 'cloudflare:workers'
import { AppError } from '@orrery/contracts/errors'
import type { Env } from '../env.ts'
import { hashPassword, verifyPassword } from './password-hash.ts'

/**
 * Before each hash, which holds the only thread for some 41 ms, others get this many turns of a millisecond or more. Turns
 * and not time, because what others wait for takes several steps, and on a busy machine time passes without any.
 */
const turnsForOthers = 10

/** Some five seconds of work: whoever comes later would have given up before their turn. */
const mostWaiting = 100

/** Hashes passwords one after the other, in one object, so that many sign-ins at once do not stall everybody else. */
export class PasswordHasher extends DurableObject<Env> {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  async hash(password: string): Promise<string> {
    return this.#inTurn(() => hashPassword(password))
  }

  /** `rehashed` replaces a hash that was made at another cost. */
  async verify({
    password,
    stored,
  }: {
    password: string
    stored: string
  }): Promise<{ isRight: boolean; rehashed: string | null }> {
    return this.#inTurn(async () => {
      const { isRight, isOutdated } = await verifyPassword(password, stored)
      return { isRight, rehashed: isRight && isOutdated ? await hashPassword(password) : null }
    })
  }

  /** A caller that went away does not hold up those behind it: its turn comes and goes all the same. */
  async #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#waiting >= mostWaiting) {
      throw new AppError('UNAVAILABLE', 'Too many people sign in at this moment. Try again shortly.')
    }
    this.#waiting += 1
    const turn = this.#last.then(async () => {
      for (let given = 0; given < turnsForOthers; given += 1) await scheduler.wait(1)
      return work()
    })
    this.#last = turn.catch(() => undefined)
    try {
      return await turn
    } finally {
      this.#waiting -= 1
    }
  }
}
