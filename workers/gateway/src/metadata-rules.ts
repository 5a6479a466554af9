const hour = 3600

/** For how long clients may keep what changes with a release alone. Null in development, where it changes all the time. */
export const metadataSecondsIn = (environment: string): number | null => {
  if (environment === 'development') return null
  return environment === 'staging' ? hour : 24 * hour
}

/** Whether `If-None-Match` names this entity tag: a list, `*`, and weak tags count (RFC 9110, section 13.1.2). */
export const isUnchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  (ifNoneMatch ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
    .some((tag) => tag === '*' || tag === etag)
