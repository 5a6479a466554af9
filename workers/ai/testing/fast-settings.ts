import { scorecardChains } from './scorecard/sixteen.ts'

/** How much shorter the bed's waits and the worker's timers are than in earnest. */
export const fastScale = 0.2

const inFast = (ms: number): number => Math.round(ms * fastScale)

/** Settings of the worker beside a bed: three providers by their three dialects, in their order, and one more. */
export const fastSettings = (bedUrl: string): Record<string, string> => ({
  ORRERY_ENV: 'development',
  AI_CHAIN: JSON.stringify(scorecardChains()),
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
  ANTHROPIC_API_KEY: 'of a test',
  ANTHROPIC_BASE_URL: `${bedUrl}/anthropic/v1`,
  GEMINI_API_KEY: 'of a test',
  GEMINI_BASE_URL: `${bedUrl}/gemini/v1beta`,
})
