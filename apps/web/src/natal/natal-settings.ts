import type { EngineInput } from '@orrery/engines/schemas'
import { birthFields } from '../birth/birth-fields.ts'
import type { BirthRecord } from '../birth/birth-record.ts'

type Asked = EngineInput<'natal'>

export type NatalSettings = {
  house_system: NonNullable<Asked['house_system']>
  zodiac: NonNullable<Asked['zodiac']>
  minor_aspects: boolean
}

export const defaultSettings: NatalSettings = { house_system: 'P', zodiac: 'tropical', minor_aspects: false }

export const natalInput = (birth: BirthRecord, settings: NatalSettings = defaultSettings) => ({
  ...birthFields(birth),
  ...settings,
})
