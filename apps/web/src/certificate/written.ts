/** Longest time the engines look ahead for a change. */
export const longestMinutes = 720

/** `32 s`, `14 min`, `3 h 20 min`, `12 h or more`: no finer than a person can use. */
export const writtenDuration = (minutes: number): string => {
  if (minutes >= longestMinutes) return '12 h or more'
  if (minutes < 1) return `${Math.floor(minutes * 60)} s`
  if (minutes < 90) return `${Math.floor(minutes)} min`
  const rest = Math.floor(minutes % 60)
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`
}

/** Words that an id writes without their apostrophe or their capitals. */
const spelled: Readonly<Record<string, string>> = { iq: 'IQ', eq: 'EQ', sq: 'SQ', lifes: 'Life’s' }

/** `human_design.type_name` → `Type name`: fact ids come from the engines and are plain English with underscores. */
export const writtenFact = (fact: string): string => {
  const text = fact
    .replaceAll('.', '_·_')
    .split('_')
    .map((word) => spelled[word] ?? word)
    .join(' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const writtenShare = (share: number): string => {
  if (share >= 1) return '100 %'
  if (share > 0.99) return '> 99 %'
  return share < 0.01 ? '< 1 %' : `${Math.round(share * 100)} %`
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Degrees, minutes and seconds of arc without sign of direction: `302°14′05″`. */
export const writtenArc = (degrees: number): string => {
  const seconds = Math.round(Math.abs(degrees) * 3600)
  return `${Math.floor(seconds / 3600)}°${two(Math.floor(seconds / 60) % 60)}′${two(seconds % 60)}″`
}

const clockFormat = (timeZone: string): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** Clock time in the zone of the birth; in UTC where the browser does not know the zone. */
export const clockIn = (zone: string | null): ((utc: string) => string) => {
  try {
    const format = clockFormat(zone ?? 'UTC')
    return (utc) => format.format(new Date(utc))
  } catch {
    const format = clockFormat('UTC')
    return (utc) => `${format.format(new Date(utc))} UTC`
  }
}
