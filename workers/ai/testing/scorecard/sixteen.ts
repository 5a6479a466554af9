import { bedText, bedUsage } from '../bed-words.ts'
import type { Call, Pace, Story, Verdict } from './story.ts'

type Check = (call: Call, pace: Pace) => string | null

/** Slack for a machine that is busy with other things. */
const slackMs = 6000

const whole: Check = ({ told: { text, finish, error } }) => {
  if (error) return `ended in ${error.code}: ${error.message}`
  if (finish !== 'stop') return `finish is ${finish}`
  return text === bedText ? null : `the text has ${text.split(' ').length} words`
}

const triedAtMost =
  (most: number, withinMs = Number.POSITIVE_INFINITY): Check =>
  ({ tries: { primary } }) => {
    const [first = 0] = primary
    const count = primary.filter((at) => at - first <= withinMs).length
    return count <= most ? null : `${count} tries within ${withinMs} ms`
  }

const triedExactly =
  (times: number): Check =>
  ({ tries: { primary } }) =>
    primary.length === times ? null : `${primary.length} tries instead of ${times}`

const answeredBy =
  (who: 'primary' | 'fallback'): Check =>
  ({ told, tries: { primary, fallback } }) => {
    if (who === 'primary') return fallback.length === 0 && primary.length > 0 ? null : 'the fallback was asked'
    return fallback.length > 0 ? null : `the fallback was not asked; ${told.model} answered`
  }

const within =
  (seconds: number): Check =>
  ({ told: { ms } }, { scale }) => {
    const mostMs = seconds * 1000 * scale + slackMs
    return ms <= mostMs ? null : `it took ${ms} ms, not ${mostMs}`
  }

const spacedBy =
  (leastMs: number): Check =>
  ({ tries: { primary } }) => {
    const [first = 0, second = 0] = primary
    return second - first >= leastMs ? null : `second try after ${second - first} ms`
  }

const usageTold: Check = ({ told: { outputTokens } }) =>
  outputTokens === bedUsage.output ? null : `usage says ${outputTokens} tokens`

const failuresFree: Check = ({ told: { failedAttemptsCost } }) =>
  failedAttemptsCost.every((cost) => cost === 0) ? null : `failed tries cost ${failedAttemptsCost.join(', ')}`

const reasonPassedOn: Check = ({ told: { error, text } }) => {
  if (!error) return 'no error'
  if (error.code !== 'CONTENT_FILTERED') return `the error is ${error.code}`
  if (!/policy/.test(error.message)) return `the reason is lost: ${error.message}`
  return text === '' ? null : 'some text was handed out'
}

const all =
  (...checks: readonly Check[]): Story['faultsOf'] =>
  (call, pace) =>
    checks.map((check) => check(call, pace)).filter((fault) => fault !== null)

const story = (
  number: number,
  title: string,
  [primary, fallback]: readonly [string, string],
  ...checks: readonly Check[]
): Story => ({
  number,
  title,
  primary,
  fallback,
  faultsOf: all(...checks),
  mayEndInError: ['cut', 'stall', 'garbled'].includes(primary),
})

/** After the public Failover Bench, methodology v0.1, in our words. The fifteenth is a story of its own: `recovery.ts`. */
export const sixteen: readonly Story[] = [
  story(
    1,
    'answers 429 with Retry-After once',
    ['rate-once', 'healthy'],
    whole,
    answeredBy('primary'),
    spacedBy(1800),
    triedAtMost(2, 1500),
  ),
  story(
    2,
    'answers 429 for ever',
    ['rate', 'healthy'],
    whole,
    answeredBy('fallback'),
    triedAtMost(4, 3000),
    triedAtMost(6),
  ),
  story(3, 'answers 500 once', ['error-once', 'healthy'], whole, answeredBy('primary'), triedExactly(2)),
  story(4, 'answers 503 for ever', ['unavailable', 'healthy'], whole, answeredBy('fallback'), triedAtMost(6)),
  story(5, 'resets the connection once', ['reset-once', 'healthy'], whole, answeredBy('primary'), triedExactly(2)),
  story(
    6,
    'accepts and says nothing',
    ['silent', 'healthy'],
    whole,
    answeredBy('fallback'),
    triedExactly(1),
    within(15),
  ),
  story(
    7,
    'sends its first token late',
    ['late', 'healthy'],
    whole,
    answeredBy('fallback'),
    triedExactly(1),
    within(15),
  ),
  story(8, 'cuts the stream', ['cut', 'healthy'], whole),
  story(9, 'stalls, then closes', ['stall', 'healthy'], whole, within(45)),
  story(10, 'sends an unreadable chunk', ['garbled', 'healthy'], whole),
  story(11, 'ends without [DONE]', ['no-done', 'healthy'], whole, answeredBy('primary'), usageTold, within(8)),
  story(12, 'rejects the context length', ['context', 'healthy'], whole, answeredBy('fallback'), triedExactly(1)),
  story(13, 'rejects for content policy', ['policy', 'healthy'], reasonPassedOn, triedExactly(1)),
  story(14, 'cuts the stream, and the fallback refuses prefill', ['cut', 'no-prefill'], whole),
  story(
    16,
    'answers 503 and the fallback answers',
    ['unavailable', 'healthy'],
    whole,
    answeredBy('fallback'),
    usageTold,
    failuresFree,
  ),
]

/** Told as an error, with nothing that could be taken for an answer. */
const isClearError = ({ told: { error, finish } }: Call): boolean => error !== null && finish === null

/** `safe`: not the answer, but nobody is deceived. */
export const verdictOf = (one: Story, call: Call, pace: Pace): Verdict => {
  if (one.faultsOf(call, pace).length === 0) return 'pass'
  return one.mayEndInError && isClearError(call) ? 'safe' : 'fail'
}

/**
 * In a crowd the breaker may have opened on what others met, so it is the answer that counts, and that nobody alone tries
 * more often than he would have by himself.
 */
export const crowdFaultsOf = (one: Story, call: Call, pace: Pace): readonly string[] =>
  (one.number === 13 ? all(reasonPassedOn) : all(whole, triedAtMost(6)))(call, pace)

const primaries = ['openai', 'anthropic', 'google', 'compatible'] as const
export type Primary = (typeof primaries)[number]

/** A crowd, a single caller, live or whole: each its own models, so that no breaker is shared. */
const modes = ['whole', 'live', 'crowd'] as const
export type Mode = (typeof modes)[number]

export const chainName = (one: Pick<Story, 'number'>, mode: Mode, primary: Primary): string =>
  `fault-${one.number}-${mode}-${primary}`

export const modelNames = (one: Story, mode: Mode, primary: Primary): { primary: string; fallback: string } => ({
  primary: `${one.primary}~${one.number}-${mode}-${primary}`,
  fallback: `${one.fallback}~${one.number}-${mode}-${primary}`,
})

/** Whoever is first, somebody else is second. */
const fallbackOf = (primary: Primary): string => (primary === 'openai' ? 'compatible' : 'openai')

/** For `AI_CHAIN`: two models for each story, in each mode, with each dialect in front. */
export const scorecardChains = (): Record<string, readonly string[]> =>
  Object.fromEntries(
    sixteen.flatMap((one) =>
      modes.flatMap((mode) =>
        primaries.map((primary) => {
          const names = modelNames(one, mode, primary)
          const chain = [`${primary}/${names.primary}`, `${fallbackOf(primary)}/${names.fallback}`]
          return [chainName(one, mode, primary), chain] as const
        }),
      ),
    ),
  )
