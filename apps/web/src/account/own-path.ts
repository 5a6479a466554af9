/** Any origin will do to read a path by; this one exists nowhere. */
const anyOrigin = 'https://own.invalid'

const isPath = (text: string): boolean => /^\/(?![/\\])/.test(text)

/**
 * A path of this app, as browsers read it, or null for whatever could lead elsewhere: other schemes, `//evil.example`,
 * and what becomes that only when dots or line breaks are taken out.
 */
export const toOwnPath = (wanted: unknown): string | null => {
  if (typeof wanted !== 'string' || !isPath(wanted) || !URL.canParse(wanted, anyOrigin)) return null
  const { origin, pathname, search, hash } = new URL(wanted, anyOrigin)
  return origin === anyOrigin && isPath(pathname) ? `${pathname}${search}${hash}` : null
}
