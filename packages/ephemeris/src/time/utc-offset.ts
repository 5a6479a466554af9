const two = (value: number): string => String(value).padStart(2, '0')

/** `±HH:MM`, with `:SS` only where the offset has seconds. */
export function offsetText(offsetSeconds: number): string {
  const absolute = Math.abs(offsetSeconds)
  const seconds = absolute % 60 === 0 ? '' : `:${two(absolute % 60)}`
  return `${offsetSeconds < 0 ? '-' : '+'}${two(Math.floor(absolute / 3600))}:${two(Math.floor(absolute / 60) % 60)}${seconds}`
}

/** The widest offsets any clock has kept are those of Alaska before 1867 and Manila before 1845. */
const widestOffsetSeconds = 16 * 3600

/** Reads `±HH:MM[:SS]` or `Z` as seconds east of Greenwich; null for anything else. */
export function parseUtcOffset(text: string): number | null {
  if (text === 'Z') return 0
  const match = /^([+-])(\d{2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (!match) return null
  const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4] ?? 0)
  if (seconds > widestOffsetSeconds) return null
  return match[1] === '-' && seconds !== 0 ? -seconds : seconds
}
