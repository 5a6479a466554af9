import type { EngineInput } from '@orrery/engines/schemas'
import { birthFields } from '../birth/birth-fields.ts'
import type { BirthRecord } from '../birth/birth-record.ts'

export type Preset = NonNullable<EngineInput<'vimshottari'>['preset']>

export const vimshottariInput = (birth: BirthRecord, preset: Preset) => ({ ...birthFields(birth), preset })

/** For the overview, which shows what runs now: without the eight hundred periods inside the others, an eighth in size. */
export const currentPeriodsInput = (birth: BirthRecord) => ({
  ...vimshottariInput(birth, 'orrery'),
  include_sub_periods: false,
})
