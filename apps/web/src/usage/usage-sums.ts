import type { Budget, UsageLine } from '@orrery/contracts/ai-api'

/**
 * Sums of some lines. `knownMicroUsd` is what is known to have been charged; `unpricedCalls` came on top of it at a price
 * that nobody knows.
 */
export type UsageSum = {
  calls: number
  failedAttempts: number
  inputTokens: number
  outputTokens: number
  knownMicroUsd: number
  unpricedCalls: number
  hasEstimates: boolean
}

const nothing: UsageSum = {
  calls: 0,
  failedAttempts: 0,
  inputTokens: 0,
  outputTokens: 0,
  knownMicroUsd: 0,
  unpricedCalls: 0,
  hasEstimates: false,
}

const plus = (sum: UsageSum, line: UsageLine): UsageSum => ({
  calls: sum.calls + line.calls,
  failedAttempts: sum.failedAttempts + line.failedAttempts,
  inputTokens: sum.inputTokens + line.inputTokens,
  outputTokens: sum.outputTokens + line.outputTokens,
  knownMicroUsd: sum.knownMicroUsd + (line.costMicroUsd ?? 0),
  // Tries that failed may have cost something too: a line without a price has at least one such call.
  unpricedCalls: sum.unpricedCalls + (line.costMicroUsd === null ? Math.max(1, line.calls) : 0),
  hasEstimates: sum.hasEstimates || line.hasEstimates,
})

export const sumOf = (lines: readonly UsageLine[]): UsageSum => lines.reduce(plus, nothing)

export type NamedSum = UsageSum & { name: string }

const named = (name: string, lines: readonly UsageLine[]): NamedSum => ({ name, ...sumOf(lines) })

/** Sums by whatever `nameOf` tells lines apart, the dearest first; of the same cost the one with more tokens. */
export const sumsBy = (lines: readonly UsageLine[], nameOf: (line: UsageLine) => string): readonly NamedSum[] =>
  [...Map.groupBy(lines, nameOf)]
    .map(([name, some]) => named(name, some))
    .toSorted((a, b) => b.knownMicroUsd - a.knownMicroUsd || tokensOf(b) - tokensOf(a))

export const tokensOf = ({ inputTokens, outputTokens }: UsageSum): number => inputTokens + outputTokens

const dayMs = 86_400_000

/** Every day from the first to the last, days without use among them. */
export const sumsByDay = (
  lines: readonly UsageLine[],
  { from, to }: { from: string; to: string },
): readonly NamedSum[] => {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
  return Array.from({ length: days }, (_, index) => {
    const name = new Date(Date.parse(from) + index * dayMs).toISOString().slice(0, 10)
    return named(
      name,
      lines.filter(({ day }) => day === name),
    )
  })
}

export const isUsedUp = ({ limitMicroUsd, usedMicroUsd, limitTokens, usedTokens }: Budget): boolean =>
  (limitMicroUsd !== null && usedMicroUsd >= limitMicroUsd) || (limitTokens !== null && usedTokens >= limitTokens)
