/** The app speaks English so far: the person's own kind of it, else British, so that no day can be read as a month. */
export const locale = (): string => navigator.languages.find((language) => /^en\b/i.test(language)) ?? 'en-GB'

const calendarDay = (date: string): Date => new Date(`${date}T00:00:00Z`)

/** `17 May 1990`, of a calendar date `YYYY-MM-DD`. */
export const writtenDay = (date: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'long', timeZone: 'UTC' }).format(calendarDay(date))

/** `Thu 17 May 1990` */
export const writtenWeekday = (date: string): string =>
  new Intl.DateTimeFormat(locale(), {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(calendarDay(date))

/** An instant by the clock of this device: `21 Nov 2026, 14:05`. */
export const writtenInstant = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

/** The day of an instant by the clock of this device: `21 Nov 2026`. */
export const writtenInstantDay = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { dateStyle: 'medium' }).format(new Date(instant))

/** The time of an instant by the clock of this device: `14:05`. */
export const writtenTime = (instant: string): string =>
  new Intl.DateTimeFormat(locale(), { timeStyle: 'short' }).format(new Date(instant))

export const writtenCount = (count: number): string => new Intl.NumberFormat(locale()).format(count)

/** `+41.5 %`, `−3.0 %`, with a true minus sign. */
export const writtenSignedPercent = (percent: number): string => {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1, signDisplay: 'exceptZero' } as const
  return `${new Intl.NumberFormat(locale(), oneDecimal).format(percent)} %`.replace('-', '−')
}
