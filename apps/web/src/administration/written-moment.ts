import { locale } from '../i18n/written.ts'

/** `21 Nov 2026, 14:05:09`, by the clock of this device. */
export const writtenMoment = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(instant))

/** The zone of that clock, as `Europe/Lisbon`. */
export const zoneOfDevice = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone
