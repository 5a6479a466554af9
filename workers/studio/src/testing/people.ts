import { exports } from 'cloudflare:workers'
import { AppError } from '@orrery/contracts/errors'
import { speechSetting, type StudioApi } from '@orrery/contracts/studio-api'
import type { TimelineScript } from '@orrery/contracts/timeline-script'

// Safe because Studio implements the contract: this is the binding a neighbour gets.
export const studio = exports.Studio as unknown as StudioApi

/** Somebody who was never here before. */
export const somebody = () => {
  const userId = crypto.randomUUID()
  const actor = { kind: 'person', userId, roles: ['user'] } as const
  return { userId, actor, trace: { requestId: crypto.randomUUID() } }
}

/** The expected failure of a call; anything else fails the test. */
export const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

export const usualSetting = speechSetting.parse({})

/** A minute of calm. */
export const minuteScript: TimelineScript = {
  locale: 'en-US',
  steps: [
    { type: 'bell' },
    { type: 'section', name: 'grounding' },
    {
      type: 'say',
      text: 'Let your shoulders settle, and notice the breath as it moves through you. There is nothing to change.',
    },
    { type: 'pause', minMs: 1000, maxMs: 20_000, weight: 2 },
    { type: 'breath', inMs: 4000, holdMs: 1000, outMs: 6000 },
    { type: 'pause', minMs: 500, maxMs: 20_000, weight: 1 },
    { type: 'section', name: 'closure' },
    { type: 'say', text: 'You may carry this stillness with you.' },
    { type: 'pause', minMs: 500, maxMs: 20_000, weight: 1 },
    { type: 'bell' },
  ],
}
