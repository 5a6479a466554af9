import { locale } from '../i18n/written.ts'

/** `14:05:09`, by the clock of this device. */
export const writtenClock = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'medium' }).format(new Date(instant))

/** `99.9 %` of a share from 0 to 1. What is not all is never rounded to all, and what is not none never to none. */
export const writtenShare = (share: number): string => {
  const tenths = Math.round(share * 1000)
  const honest = share < 1 && share > 0 ? Math.min(999, Math.max(1, tenths)) : tenths
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(honest / 10)} %`
}

/** `34 ms`, `1.25 s`; clocks inside the platform do not tell less than a millisecond. */
export const writtenDuration = (milliseconds: number): string => {
  if (milliseconds < 1) return '< 1 ms'
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 2 }).format(milliseconds / 1000)} s`
}
