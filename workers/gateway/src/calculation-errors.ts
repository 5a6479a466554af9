import type { ErrorCode } from '@orrery/contracts/errors'

/** Every way a JSON body can be refused before its meaning is looked at. */
export const bodyErrors = ['INVALID_INPUT', 'TOO_LARGE', 'UNSUPPORTED'] as const satisfies readonly ErrorCode[]

/** What the resolution of a birth can answer instead of an instant. */
export const birthErrors = [
  'AMBIGUOUS_LOCAL_TIME',
  'NONEXISTENT_LOCAL_TIME',
  'TIME_ZONE_REQUIRED',
  'PLACE_NOT_FOUND',
  'PLACE_AMBIGUOUS',
  'OUT_OF_RANGE',
] as const satisfies readonly ErrorCode[]

/** Every refusal of a calculation. */
export const calculationErrors: readonly ErrorCode[] = [
  ...bodyErrors,
  ...birthErrors,
  'ENGINE_NOT_FOUND',
  'ENGINE_NOT_OFFERED',
  'NAME_NOT_LATIN',
  'ANSWERS_NOT_INFORMATIVE',
  'PROFILE_INCOMPLETE',
  'CALCULATION_FAILED',
  'ENGINE_UNAVAILABLE',
  'READINGS_UNAVAILABLE',
]
