/** `probes`: successes in half-open that close it. */
export type BreakerRules = { failuresToOpen: number; openForMs: number; probes: number }

/** Numbers of every breaker on the platform. */
export const breakerRules: BreakerRules = { failuresToOpen: 5, openForMs: 60_000, probes: 3 }

/** Times are milliseconds since the epoch. `probeStartedAtMs` is null while no probe is under way. */
export type BreakerState =
  | { state: 'closed'; failureCount: number }
  | { state: 'open'; failureCount: number; nextAttemptAtMs: number }
  | { state: 'half_open'; failureCount: number; successes: number; probeStartedAtMs: number | null }

/**
 * `attempt`: a call begins; `isForced`: although the pause is not over, since there is nobody else to call.
 * `success`: the target answered, be it with a refusal. `abandoned`: the caller went away.
 * `closed_for`: the target cannot help anybody for so long, be it the first failure or not.
 */
export type BreakerEvent =
  | { kind: 'attempt'; isForced?: boolean }
  | { kind: 'success' }
  | { kind: 'failure' }
  | { kind: 'abandoned' }
  | { kind: 'closed_for'; openForMs: number }

export const closedBreaker: BreakerState = { state: 'closed', failureCount: 0 }

/** How long to wait before the next call may pass; 0 when it may pass now. */
export const waitBeforeCallMs = (state: BreakerState, nowMs: number, rules = breakerRules): number => {
  if (state.state === 'closed') return 0
  if (state.state === 'open') return Math.max(0, state.nextAttemptAtMs - nowMs)
  // A probe whose caller vanished never reports: after the length of a pause its place is free again.
  return state.probeStartedAtMs === null ? 0 : Math.max(0, state.probeStartedAtMs + rules.openForMs - nowMs)
}

const opened = (failureCount: number, nextAttemptAtMs: number): BreakerState => ({
  state: 'open',
  failureCount,
  nextAttemptAtMs,
})

const afterSuccess = (state: BreakerState, rules: BreakerRules): BreakerState => {
  if (state.state === 'closed') return state.failureCount === 0 ? state : closedBreaker
  // An answer that was under way when the breaker opened proves nothing about now.
  if (state.state === 'open') return state
  const successes = state.successes + 1
  return successes >= rules.probes ? closedBreaker : { ...state, successes, probeStartedAtMs: null }
}

const afterFailure = (state: BreakerState, nowMs: number, rules: BreakerRules): BreakerState => {
  if (state.state === 'open') return state
  const failureCount = state.failureCount + 1
  if (state.state === 'half_open' || failureCount >= rules.failuresToOpen) {
    return opened(failureCount, nowMs + rules.openForMs)
  }
  return { state: 'closed', failureCount }
}

/** A longer pause than the one under way replaces it; a shorter one does not end it. */
const afterClosing = (state: BreakerState, until: number): BreakerState =>
  opened(state.failureCount + 1, Math.max(until, state.state === 'open' ? state.nextAttemptAtMs : 0))

const afterAttempt = (state: BreakerState, nowMs: number, rules: BreakerRules, isForced: boolean): BreakerState => {
  if (state.state === 'closed') return state
  const mayPass = waitBeforeCallMs(state, nowMs, rules) === 0 || (isForced && state.state === 'open')
  if (!mayPass) return state
  const successes = state.state === 'half_open' ? state.successes : 0
  return { state: 'half_open', failureCount: state.failureCount, successes, probeStartedAtMs: nowMs }
}

/** The breaker after an event. Pure: the caller keeps the state and brings the clock. */
export const reduceBreaker = (
  state: BreakerState,
  event: BreakerEvent,
  nowMs: number,
  rules = breakerRules,
): BreakerState => {
  if (event.kind === 'attempt') return afterAttempt(state, nowMs, rules, event.isForced === true)
  if (event.kind === 'success') return afterSuccess(state, rules)
  if (event.kind === 'failure') return afterFailure(state, nowMs, rules)
  if (event.kind === 'closed_for') return afterClosing(state, nowMs + event.openForMs)
  return state.state === 'half_open' ? { ...state, probeStartedAtMs: null } : state
}
