export const roles = ['user', 'creator', 'admin'] as const

/** What a signed-in person may be, beside being themselves. */
export type Role = (typeof roles)[number]

/** Who acts. Never ambient: every contract method that changes or reveals something takes one. */
export type Actor =
  | { kind: 'person'; userId: string; roles: readonly Role[]; scopes?: readonly string[] }
  | { kind: 'guest'; subject: string }
  | { kind: 'api_key'; userId: string; keyId: string; scopes: readonly string[] }
  | { kind: 'channel'; userId: string; channel: 'whatsapp' | 'telegram' | 'slack' | 'raycast' }
  | { kind: 'system'; job: string }
