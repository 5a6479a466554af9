import type { EngineInput } from '@orrery/engines/schemas'
import { birthFields } from '../birth/birth-fields.ts'
import type { BirthRecord } from '../birth/birth-record.ts'

export type Preset = NonNullable<EngineInput<'vimshottari'>['preset']>

export const vimshottariInput = (birth: BirthRecord, preset: Preset = 'orrery') => ({ ...birthFields(birth), preset })
