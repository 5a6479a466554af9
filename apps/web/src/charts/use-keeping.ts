import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { moveToAccount, type StoredChart } from './chart-store.ts'
import type { Relation } from './people.ts'

/** What is to become of one chart of this browser. */
export type Wish = { isWanted: boolean; relation: Relation; name: string }

type Outcome = { kept: readonly StoredChart[]; failures: ReadonlyMap<string, unknown> }

type Keeping = {
  wishOf: (chart: StoredChart) => Wish
  wish: (chart: StoredChart, part: Partial<Wish>) => void
  /** Moves what is wanted, one after the other; what fails stays in this browser. */
  move: (charts: readonly StoredChart[]) => void
  isMoving: boolean
  outcome: Outcome | undefined
}

/** A lone chart, where the account has no own one yet, is mostly one's own. */
const usualWish = ({ birth }: StoredChart, mayBeSelf: boolean): Wish => ({
  isWanted: true,
  relation: mayBeSelf ? 'self' : 'other',
  name: birth.name,
})

const moveAll = async (charts: readonly StoredChart[], wishOf: Keeping['wishOf']): Promise<Outcome> => {
  const kept: StoredChart[] = []
  const failures = new Map<string, unknown>()
  for (const chart of charts) {
    const { name, relation } = wishOf(chart)
    try {
      kept.push(await moveToAccount(chart, name.trim(), relation))
    } catch (error) {
      failures.set(chart.id, error)
    }
  }
  return { kept, failures }
}

/** Which charts of this browser move to the account, as whom, and what came of it. */
export const useKeeping = ({ mayBeSelf, onAllKept }: { mayBeSelf: boolean; onAllKept: () => void }): Keeping => {
  const [wishes, setWishes] = useState<Readonly<Record<string, Partial<Wish>>>>({})
  const wishOf = (chart: StoredChart): Wish => ({ ...usualWish(chart, mayBeSelf), ...wishes[chart.id] })
  const moving = useMutation({
    mutationFn: (charts: readonly StoredChart[]) => moveAll(charts, wishOf),
    onSuccess: ({ kept, failures }) => {
      if (failures.size === 0 && kept.every(({ warnings = [] }) => warnings.length === 0)) onAllKept()
    },
  })
  return {
    wishOf,
    wish: ({ id }, part) =>
      setWishes((before) => {
        // There is one “myself”: whoever was it before is somebody else now.
        const others = part.relation === 'self' ? withoutSelf(before) : before
        return { ...others, [id]: { ...before[id], ...part } }
      }),
    move: moving.mutate,
    isMoving: moving.isPending,
    outcome: moving.data,
  }
}

const withoutSelf = (wishes: Readonly<Record<string, Partial<Wish>>>): Record<string, Partial<Wish>> =>
  Object.fromEntries(
    Object.entries(wishes).map(([id, wish]) => [
      id,
      wish.relation === 'self' ? { ...wish, relation: 'other' as const } : wish,
    ]),
  )
