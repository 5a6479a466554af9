import type { Attempt, Completion } from '@orrery/contracts/ai-api'
import { type BootedProbe, bootWithProbe } from '../../tests/probe.ts'
import { type Bed, startBed } from '../../workers/ai/testing/bed.ts'
import {
  chainName,
  crowdFaultsOf,
  type Mode,
  modelNames,
  scorecardChains,
  sixteen,
} from '../../workers/ai/testing/scorecard/sixteen.ts'
import type { Call, Story, Told } from '../../workers/ai/testing/scorecard/story.ts'
import { printTable } from './figures.ts'

const pace = { scale: 1 }
const crowd = 20
const primary = 'compatible'

type Refused = { error: { code: string; message: string; details?: { class?: string; attempts?: readonly Attempt[] } } }

const failedCosts = (attempts: readonly Attempt[]): readonly (number | null)[] =>
  attempts.filter(({ outcome }) => outcome !== 'ok').map(({ costMicroUsd = 0 }) => costMicroUsd)

const toldOf = (answer: Completion | Refused, ms: number): Told => {
  if ('error' in answer) {
    const { code, message, details = {} } = answer.error
    const error = { code, class: details.class ?? null, message }
    const none = { text: '', finish: null, provider: null, model: null, outputTokens: null }
    return { ...none, error, failedAttemptsCost: failedCosts(details.attempts ?? []), ms }
  }
  const { text, finish, provider, model, usage, attempts } = answer
  const { outputTokens } = usage
  return { text, finish, error: null, provider, model, outputTokens, failedAttemptsCost: failedCosts(attempts), ms }
}

const ask = async (story: Story, mode: Mode, platform: BootedProbe, bed: Bed): Promise<Call> => {
  const said = crypto.randomUUID()
  const body = JSON.stringify({ model: chainName(story, mode, primary), messages: [{ role: 'user', content: said }] })
  const begun = performance.now()
  const answer = await fetch(`${platform.probeUrl}/ai-complete`, { method: 'POST', body })
  const told = toldOf((await answer.json()) as Completion | Refused, Math.round(performance.now() - begun))
  const names = modelNames(story, mode, primary)
  const timesOf = (model: string): readonly number[] =>
    bed.memory
      .log(model)
      .filter((one) => one.said === said)
      .map(({ atMs }) => atMs)
  return { told, tries: { primary: timesOf(names.primary), fallback: timesOf(names.fallback) } }
}

const verdict = (faults: readonly string[]): string => (faults.length === 0 ? 'pass' : [...new Set(faults)].join('; '))

/** The faults in their real time, each for one caller and for twenty at once; the fifteenth runs with the tests. */
export const benchAiFaults = async (): Promise<void> => {
  const bed = await startBed()
  const env = {
    AI_COMPATIBLE_URL: `${bed.url}/v1`,
    // Three hundred calls at once would hold back more than a day's tokens.
    AI_BUDGETS: 'off',
    AI_CHAIN: JSON.stringify(
      // One provider is enough here, and it needs no key.
      Object.fromEntries(
        Object.entries(scorecardChains()).map(([name, models]) => [
          name,
          models.map((model) => model.replace(/^[^/]+/, primary)),
        ]),
      ),
    ),
  }
  const platform = await bootWithProbe({ env })
  try {
    const rows = await Promise.all(
      sixteen.map(async (story) => {
        const alone = await ask(story, 'whole', platform, bed)
        const many = await Promise.all(Array.from({ length: crowd }, () => ask(story, 'crowd', platform, bed)))
        return [
          String(story.number),
          story.title,
          verdict(story.faultsOf(alone, pace)),
          verdict(many.flatMap((call) => crowdFaultsOf(story, call, pace))),
        ]
      }),
    )
    printTable([['fault', 'the provider…', 'alone', `${crowd} at once`], ...rows])
  } finally {
    await platform.stop()
    await bed.stop()
  }
}
