import type { AuditTargetKind } from '@orrery/contracts/audit'

/** `sign_in.password` is `action.sign_in.password`: an action without words does not compile where it is shown. */
const action = {
  sign_in: {
    password: 'Sign-in with a password',
    passkey: 'Sign-in with a passkey',
    provider: 'Sign-in through a provider',
    locked: 'Sign-in stopped after too many tries',
  },
  sign_out: 'Sign-out',
  account: {
    registered: 'Account opened',
    changed: 'Account’s own details changed',
    roles_changed: 'Roles changed',
    banned: 'Ban',
    unbanned: 'Ban lifted',
  },
  email: {
    verified: 'Mail address confirmed',
    change_asked: 'Another mail address asked for',
    changed: 'Mail address changed',
  },
  password: { reset_asked: 'Link for a new password asked for', changed: 'Password changed' },
  passkey: { added: 'Passkey added', removed: 'Passkey removed' },
  totp: { enabled: 'Authenticator app added', disabled: 'Authenticator app removed' },
  session: { revoked: 'Session ended from another device' },
  refresh: { reused: 'Used refresh token shown again: its family was ended' },
  api_key: {
    made: 'API key made',
    first_used: 'API key used for the first time',
    revoked: 'API key revoked',
    tier_changed: 'Limits of an API key changed',
  },
  app: { consented: 'Another program let in', revoked: 'Another program shut out' },
  consent: { given: 'Consent given', withdrawn: 'Consent withdrawn' },
  export: { asked: 'Export of personal data asked for', downloaded: 'Export of personal data fetched' },
  erasure: {
    asked: 'Deletion of an account asked for',
    stopped: 'Deletion of an account stopped by signing in',
    carried_out: 'Account deleted',
  },
  admin: { users_read: 'List of people read', audit_read: 'Audit log read' },
  operator: { command: 'Operator’s command' },
} as const

const kind = {
  person: 'Person',
  session: 'Session',
  api_key: 'API key',
  refresh_family: 'Family of tokens',
  passkey: 'Passkey',
  app: 'Program',
  export: 'Export',
  erasure: 'Deletion',
  command: 'Command',
  list: 'List',
  guest: 'Guest',
  system: 'Platform',
} as const satisfies Record<AuditTargetKind | 'guest' | 'system', string>

export const audit = {
  lead: 'Who did what, and what came of it. Lines can be added and not changed; they are kept for 400 days.',
  clock: 'Times by the clock of this device, {{zone}}.',
  filters: 'Which lines',
  subjectLabel: 'About',
  subject: {
    all: 'Everything',
    sign_in: 'Signing in and out',
    credentials: 'Passwords, passkeys, keys',
    account: 'Accounts and consents',
    privacy: 'Export and deletion',
    administration: 'Administration',
  },
  resultLabel: 'What came of it',
  resultAll: 'Anything',
  result: { ok: 'Done', refused: 'Refused', failed: 'Failed', unfinished: 'No outcome' },
  unfinishedText: 'It was begun, and nothing says how it ended.',
  refresh: 'Look again',
  shown_one: '{{shown}} of {{count}} loaded action shown.',
  shown_other: '{{shown}} of {{count}} loaded actions shown.',
  older: 'Load older lines',
  oldest: 'That is the whole log.',
  none: 'No line of this kind',
  noneText: 'Among the lines loaded so far there is none. Load older ones, or choose differently.',
  caption: 'Lines of the log, the latest first',
  when: 'When',
  what: 'What',
  who: 'Who',
  whom: 'To whom or what',
  outcome: 'Outcome',
  request: 'Request',
  lookUp: 'Look up',
  lookUpPerson: 'Look up {{id}} among the people',
  action,
  kind,
} as const

export type KnownKind = keyof typeof kind
