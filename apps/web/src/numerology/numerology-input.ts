import type { BirthRecord } from '../birth/birth-record.ts'
import type { LetterValues } from './letter-values-choice.tsx'

export const numerologyInput = ({ name, date }: BirthRecord, system: LetterValues = 'pythagorean') => ({
  full_name: name,
  birth_date: date,
  system,
})
