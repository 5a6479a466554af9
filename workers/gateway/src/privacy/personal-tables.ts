/**
 * Every table of this database that knows a person, in the order in which an erasure empties them. `column` holds the
 * person's id; `shown` is what an export gives: never a token, a secret or a hash of one. A test compares this with the
 * schema, so that a new table cannot be forgotten.
 */
export type PersonalTable = {
  table: string
  column: string
  /** The name of the file in an export; null for what is nothing but means of signing in. */
  part: string | null
  shown: readonly string[]
}

export const personalTables: readonly PersonalTable[] = [
  {
    table: 'oauthAccessToken',
    column: 'userId',
    part: 'app_access_tokens',
    shown: ['id', 'clientId', 'scopes', 'createdAt', 'expiresAt', 'revoked'],
  },
  {
    table: 'oauthRefreshToken',
    column: 'userId',
    part: 'app_refresh_tokens',
    shown: ['id', 'clientId', 'scopes', 'createdAt', 'expiresAt', 'revoked'],
  },
  {
    table: 'oauthConsent',
    column: 'userId',
    part: 'apps_allowed',
    shown: ['id', 'clientId', 'scopes', 'createdAt', 'updatedAt'],
  },
  {
    table: 'oauthClient',
    column: 'userId',
    part: 'apps_registered',
    shown: ['id', 'clientId', 'name', 'uri', 'redirectUris', 'scopes', 'contacts', 'createdAt', 'updatedAt'],
  },
  {
    table: 'session',
    column: 'userId',
    part: 'sessions',
    shown: ['id', 'createdAt', 'updatedAt', 'expiresAt', 'ipAddress', 'userAgent'],
  },
  { table: 'twoFactor', column: 'userId', part: 'second_factor', shown: ['id', 'verified'] },
  {
    table: 'passkey',
    column: 'userId',
    part: 'passkeys',
    shown: ['id', 'name', 'deviceType', 'backedUp', 'transports', 'createdAt'],
  },
  {
    table: 'account',
    column: 'userId',
    part: 'ways_to_sign_in',
    shown: ['id', 'providerId', 'accountId', 'scope', 'createdAt', 'updatedAt'],
  },
  {
    table: 'api_keys',
    column: 'user_id',
    part: 'api_keys',
    shown: [
      'id',
      'name',
      'shown_prefix',
      'scopes',
      'limit_per_minute',
      'tier',
      'created_at_ms',
      'expires_at_ms',
      'last_used_at_ms',
    ],
  },
  { table: 'consents', column: 'user_id', part: 'consents', shown: ['kind', 'version', 'at_ms', 'withdrawn_at_ms'] },
  {
    table: 'export_jobs',
    column: 'user_id',
    part: 'exports',
    shown: ['id', 'state', 'requested_at_ms', 'expires_at_ms', 'bytes'],
  },
  {
    table: 'email_changes',
    column: 'user_id',
    part: 'address_changes',
    shown: ['new_email', 'requested_at_ms', 'expires_at_ms', 'old_confirmed_at_ms', 'new_confirmed_at_ms'],
  },
  { table: 'used_codes', column: 'user_id', part: null, shown: [] },
  { table: 'audit_people', column: 'user_id', part: null, shown: [] },
  {
    table: 'user',
    column: 'id',
    part: 'account',
    shown: ['id', 'email', 'emailVerified', 'name', 'image', 'locale', 'zone', 'role', 'createdAt', 'updatedAt'],
  },
]
