const claimsIn = (accessToken: string): unknown => {
  const [, body = ''] = accessToken.split('.')
  try {
    return JSON.parse(atob(body.replaceAll('-', '+').replaceAll('_', '/')))
  } catch {
    return null
  }
}

/** The session an access token speaks for, unverified: only to tell one's own sign-ins apart. Null when it does not say. */
export const sessionOf = (accessToken: string): string | null => {
  const claims = claimsIn(accessToken)
  if (typeof claims !== 'object' || claims === null || !('sid' in claims)) return null
  return typeof claims.sid === 'string' ? claims.sid : null
}
