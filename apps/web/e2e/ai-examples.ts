import type { AiOverview, TargetState, UsageLine, UsageReport } from '@orrery/contracts/ai-api'

const dayMs = 86_400_000
const today = (): string => new Date().toISOString().slice(0, 10)
const dayBefore = (days: number): string => new Date(Date.now() - days * dayMs).toISOString().slice(0, 10)

const line = (day: string, told: Partial<UsageLine>): UsageLine => ({
  day,
  task: 'synthesise',
  feature: 'synthesise',
  provider: 'anthropic',
  model: 'claude-sonnet-4-5',
  calls: 3,
  failedAttempts: 0,
  inputTokens: 9200,
  outputTokens: 2100,
  costMicroUsd: 59_100,
  hasEstimates: false,
  ...told,
})

const monthBegin = (): string => `${today().slice(0, 7)}-01`

/** A month with every kind of line: known and unknown prices, failures, a model of the house. */
export const usedMonth = (): UsageReport => {
  const lines = [
    line(today(), {}),
    line(today(), { feature: 'interpret', task: 'interpret', calls: 5, costMicroUsd: 31_400, failedAttempts: 2 }),
    line(dayBefore(1), { provider: 'compatible', model: 'llama3.2:3b', costMicroUsd: null, hasEstimates: true }),
    line(dayBefore(3), { feature: 'chat', task: 'chat', provider: 'openai', model: 'gpt-5-mini', costMicroUsd: 1840 }),
    line(dayBefore(4), { calls: 8, inputTokens: 1_240_000, outputTokens: 15_800, costMicroUsd: 412_000 }),
    line(dayBefore(9), { feature: 'interpret', task: 'interpret', calls: 1, costMicroUsd: 9800 }),
    line(dayBefore(12), { calls: 2, costMicroUsd: 38_000 }),
  ].filter(({ day }) => day >= monthBegin())
  return { from: monthBegin(), to: today(), lines, budgets: budgets(412_000, 640_000) }
}

const budgets = (dayUsed: number, monthUsed: number): UsageReport['budgets'] => [
  {
    period: 'day',
    limitMicroUsd: 1_000_000,
    usedMicroUsd: dayUsed,
    limitTokens: 500_000,
    usedTokens: 11_300,
    resetsAt: '2030-01-02T00:00:00.000Z',
  },
  {
    period: 'month',
    limitMicroUsd: 10_000_000,
    usedMicroUsd: monthUsed,
    limitTokens: null,
    usedTokens: 0,
    resetsAt: '2030-02-01T00:00:00.000Z',
  },
]

/** Nothing but a model whose price nobody knows. */
export const unpricedMonth = (): UsageReport => ({
  from: monthBegin(),
  to: today(),
  lines: [line(today(), { provider: 'compatible', model: 'llama3.2:3b', costMicroUsd: null })],
  budgets: budgets(0, 0),
})

export const usedUpDay = (): UsageReport => ({ ...usedMonth(), budgets: budgets(1_000_000, 3_210_000) })

const target = (told: Partial<TargetState> & Pick<TargetState, 'provider' | 'model'>): TargetState => ({
  state: 'closed',
  failureCount: 0,
  nextAttemptTime: null,
  reason: null,
  p50Ms: 1840,
  p95Ms: 4210,
  firstTokenP95Ms: 930,
  ...told,
})

const neverAsked = { p50Ms: null, p95Ms: null, firstTokenP95Ms: null }

/** Providers in every state, with alerts of every kind. */
export const busyOverview = (): AiOverview => ({
  providers: [
    {
      provider: 'openai',
      isOn: true,
      reason: null,
      targets: [
        target({ provider: 'openai', model: 'gpt-5.2' }),
        target({ provider: 'openai', model: 'gpt-5-mini', ...neverAsked }),
      ],
    },
    {
      provider: 'anthropic',
      isOn: true,
      reason: null,
      targets: [
        target({
          provider: 'anthropic',
          model: 'claude-sonnet-4-5',
          state: 'open',
          failureCount: 5,
          reason: 'overloaded',
          nextAttemptTime: '2026-11-22T01:40:12.000Z',
        }),
      ],
    },
    {
      provider: 'compatible',
      isOn: true,
      reason: null,
      targets: [
        target({
          provider: 'compatible',
          model: 'llama3.2:3b',
          state: 'half_open',
          failureCount: 6,
          reason: 'stalled',
        }),
      ],
    },
    ...['google', 'deepseek', 'groq', 'huggingface', 'workers-ai', 'openrouter'].map((provider) => ({
      provider,
      isOn: false,
      reason: 'no key',
      targets: [],
    })),
  ],
  chains: {
    auto: ['openai/gpt-5.2', 'anthropic/claude-sonnet-4-5', 'deepseek/deepseek-chat', 'compatible/llama3.2:3b'],
    fast: ['openai/gpt-5-mini', 'groq/llama-3.3-70b-versatile'],
  },
  prices: {
    snapshot: '2026-11-20',
    source: 'https://models.dev/api.json (MIT)',
    entries: Array.from({ length: 15 }, (_, index) => ({
      model: index === 0 ? 'openai/gpt-5.2' : `deepseek/deepseek-v${index}`,
      input: 1_750_000 / (index + 1),
      output: 14_000_000 / (index + 1),
      cachedInput: index % 2 === 0 ? 175_000 : null,
      reasoning: null,
      source: index === 0 ? ('settings' as const) : ('snapshot' as const),
    })),
  },
  alerts: [
    { at: '2026-11-22T01:02:00.000Z', kind: 'price.unknown', target: 'compatible/llama3.2:3b', count: 12 },
    { at: '2026-11-21T18:30:00.000Z', kind: 'quota_exhausted', target: 'deepseek', count: 1 },
    { at: '2026-11-20T09:11:00.000Z', kind: 'unauthorised', target: 'groq', count: 4 },
  ],
})
