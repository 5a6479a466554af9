import { locale } from '../i18n/written.ts'
import { useOwnAccount } from './own-account.ts'

type Clock = {
  /** `21 Nov 2026, 14:05` */
  instant: (at: string) => string
  /** `21 November 2026` */
  day: (at: string) => string
}

/** Writes instants by the clock that the person chose, else by that of this device. */
export const useClock = (): Clock => {
  const zone = useOwnAccount().data?.zone
  const written = (format: Intl.DateTimeFormatOptions) => (at: string) =>
    new Intl.DateTimeFormat(locale(), { ...format, ...(zone && { timeZone: zone }) }).format(new Date(at))
  return { instant: written({ dateStyle: 'medium', timeStyle: 'short' }), day: written({ dateStyle: 'long' }) }
}
