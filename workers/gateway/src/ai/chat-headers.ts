import type { CacheUse, Completion } from '@orrery/contracts/ai-api'

/** Who answers, and how the cache was asked for. */
export type Known = Pick<Completion, 'provider' | 'model'> & { cache: CacheUse }

const cacheWord = (cache: CacheUse, isCached: boolean): string => {
  if (isCached) return 'hit'
  return cache === 'use' ? 'miss' : cache
}

const costWord = (costMicroUsd: number | null): string => (costMicroUsd === null ? 'unknown' : String(costMicroUsd))

/** Headers of an answer whose end is known. */
export const answerHeaders = (
  {
    provider,
    model,
    costMicroUsd,
    cached = false,
    attempts,
  }: Pick<Completion, 'provider' | 'model' | 'costMicroUsd'> & Partial<Completion>,
  cache: CacheUse,
): Record<string, string> => ({
  'x-orrery-provider': provider,
  'x-orrery-model': model,
  'x-orrery-cost-microusd': costWord(costMicroUsd),
  'x-orrery-cache': cacheWord(cache, cached),
  ...(attempts && { 'x-orrery-attempts': String(attempts.length) }),
})

/** Headers of an answer that has only begun: what it costs is told at its end. */
export const beginningHeaders = ({ provider, model, cache }: Known, triesSoFar: number): Record<string, string> => ({
  'x-orrery-provider': provider,
  'x-orrery-model': model,
  'x-orrery-cache': cacheWord(cache, false),
  'x-orrery-attempts': String(triesSoFar),
})
