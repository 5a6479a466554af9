import type { BirthRecord } from '../birth/birth-record.ts'
import { writtenDay } from '../i18n/written.ts'

/** Day, time and place of a birth as one line of a list. */
export const birthLine = ({ date, time, place }: BirthRecord): string =>
  [writtenDay(date), time, place.label].filter((part) => part !== null).join(' · ')
