import { exports } from 'cloudflare:workers'
import { AppError } from '@orrery/contracts/errors'
import type { ReadingsApi } from '@orrery/contracts/readings-api'

// Safe because Readings implements the contract: this is the binding a neighbour gets.
export const readings = exports.Readings as unknown as ReadingsApi

/** Somebody who was never here before, asking under a request id of their own. */
export const somebody = (requestId = crypto.randomUUID()) =>
  ({
    actor: { kind: 'person', userId: crypto.randomUUID(), roles: ['user'] },
    trace: { requestId },
  }) as const

/** The expected failure of a call; anything else fails the test. */
export const failure = async (call: Promise<unknown>): Promise<AppError> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown)
  if (!AppError.is(error)) throw new Error(`No AppError: ${String(error)}`)
  return error
}

export const lisbon = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' } as const
