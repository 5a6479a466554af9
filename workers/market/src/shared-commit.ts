import { DurableObject } from 'cloudflare:workers'
import { gatherWrites } from './gather-writes.ts'
import { coveredHoldSql, type HoldValues } from './hold-sql.ts'

const mostAtOnce = 50

/**
 * Holds that come at once, committed together: a commit costs several times what its hold does. An object and no variable of
 * the worker, because what one call awaits for others ends with that call. It keeps nothing and decides nothing.
 */
export class SharedCommit extends DurableObject {
  readonly #write = gatherWrites(async (holds: readonly HoldValues[]) => {
    const covered = this.env.MARKET.prepare(coveredHoldSql)
    const written = await this.env.MARKET.batch(holds.map((values) => covered.bind(...values)))
    return written.map(({ results }) => results.length === 1)
  }, mostAtOnce)

  /** Whether the hold is written now. What is not has to be asked for by itself: then the schema says why. */
  writeHold(values: HoldValues): Promise<boolean> {
    return this.#write(values)
  }
}
