import { type Rule, writeTogether } from './write-together.ts'

/** A statement as plain values: it is prepared by whichever call commits it. */
export type Write = { sql: string; values: readonly (string | number)[] }

type Waiting = { write: Write; isTaken: boolean; told: PromiseWithResolvers<Rule | null> }

const mostAtOnce = 50
/** A call that dies takes the end of its commit with it. Whoever comes this long after its beginning waits no more for it. */
const patienceMs = 5000

const waiting: Waiting[] = []
let last: Promise<unknown> = Promise.resolve()
let begunMs: number | null = null

const commit = async (ledger: D1Database, group: readonly Waiting[]): Promise<void> => {
  const statements = group.map(({ write: { sql, values } }) => ledger.prepare(sql).bind(...values))
  try {
    const refused = await writeTogether(ledger, statements)
    if (refused === null || group.length === 1) {
      for (const { told } of group) told.resolve(refused)
      return
    }
  } catch (error) {
    for (const { told } of group) told.reject(error)
    return
  }
  // One of them was refused, and nothing of the group is written: each is asked for itself.
  // oxlint-disable-next-line no-await-in-loop
  for (const one of group) await commit(ledger, [one])
}

const commitNext = async (ledger: D1Database): Promise<void> => {
  const group = waiting.splice(0, mostAtOnce)
  for (const one of group) one.isTaken = true
  begunMs = Date.now()
  await commit(ledger, group)
  begunMs = null
}

/**
 * Writes one statement, in one commit with those of other calls that came while the commit before was on its way: a commit
 * costs much more than a statement. What is refused is refused alone, as if there had been no group. Answers as
 * `writeTogether` does.
 */
export const writeInGroup = (
  { ledger, runOn }: { ledger: D1Database; runOn: (work: Promise<unknown>) => void },
  write: Write,
): Promise<Rule | null> => {
  const mine: Waiting = { write, isTaken: false, told: Promise.withResolvers() }
  waiting.push(mine)
  const isStuck = begunMs !== null && Date.now() - begunMs > patienceMs
  const turn = (isStuck ? Promise.resolve() : last).then(() => (mine.isTaken ? undefined : commitNext(ledger)))
  last = turn
  runOn(turn)
  return mine.told.promise
}
