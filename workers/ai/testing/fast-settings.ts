import { scorecardChains } from './scorecard/sixteen.ts'

/** How much shorter the bed's waits and the worker's timers are than in earnest. */
export const fastScale = 0.2

/** Down until it is told to be up. */
export const recoveryModel = 'down~recovery'
export const recoveryChain = 'recovery'
export const busyChain = (count: number): string => `busy-${count}`

/** These close the provider, so they get one that no other test asks. */
const providersOfFaults: Readonly<Record<string, string>> = { quota: 'groq', key: 'openrouter' }

const moreFaults = [
  'page',
  'json-error',
  'empty',
  'error-event',
  'cut-clean',
  'finishless',
  'quota',
  'key',
  'no-model',
  'pinging',
  'rate-long',
  'reasoning',
  'rate-date',
  'bad',
  'filtered',
  'no-done-held',
  'no-done-uncounted',
] as const
export const moreChain = (fault: string): string => `more-${fault}`
export const moreModel = (fault: string): string => `${fault}~more`

const chains = {
  ...Object.fromEntries(
    moreFaults.map((fault) => [
      moreChain(fault),
      [`${providersOfFaults[fault] ?? 'compatible'}/${moreModel(fault)}`, 'openai/healthy~more'],
    ]),
  ),
  'all-fail': ['deepseek/key~all-fail', 'openai/silent~all-fail'],
  ...scorecardChains(),
  'reading-stalls': ['compatible/reading-stall~stalls', 'openai/reading~stalls'],
  [recoveryChain]: [`compatible/${recoveryModel}`, 'openai/healthy~recovery'],
  ...Object.fromEntries(
    [2, 4, 20, 100].map((count) => [busyChain(count), [`compatible/rate~${count}`, `openai/healthy~${count}`]]),
  ),
}

const inFast = (ms: number): number => Math.round(ms * fastScale)

/** Settings of the worker beside a bed: three providers by their three dialects, in their order, and one more. */
export const fastSettings = (bedUrl: string): Record<string, string> => ({
  ORRERY_ENV: 'development',
  AI_CHAIN: JSON.stringify(chains),
  AI_PRICES: JSON.stringify({ 'openai/healthy': { input: 1, cachedInput: 0.1, output: 4 } }),
  AI_BUDGETS: 'off',
  AI_TIMERS: JSON.stringify({
    firstTokenMs: inFast(10_000),
    stallMs: inFast(10_000),
    attemptMs: inFast(45_000),
    callMs: inFast(90_000),
  }),
  AI_BREAKER: JSON.stringify({ openMs: inFast(60_000) }),
  AI_COMPATIBLE_URL: `${bedUrl}/v1`,
  OPENAI_API_KEY: 'of a test',
  OPENAI_BASE_URL: `${bedUrl}/v1`,
  DEEPSEEK_API_KEY: 'of a test',
  DEEPSEEK_BASE_URL: `${bedUrl}/v1`,
  GROQ_API_KEY: 'of a test',
  GROQ_BASE_URL: `${bedUrl}/v1`,
  OPENROUTER_API_KEY: 'of a test',
  OPENROUTER_BASE_URL: `${bedUrl}/v1`,
  ANTHROPIC_API_KEY: 'of a test',
  ANTHROPIC_BASE_URL: `${bedUrl}/anthropic/v1`,
  GEMINI_API_KEY: 'of a test',
  GEMINI_BASE_URL: `${bedUrl}/gemini/v1beta`,
})
