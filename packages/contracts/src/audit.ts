/** What is written into the audit log, as `subject.what_happened`. Add an action here; every screen then asks for its words. */
export const auditActions = [
  'sign_in.password',
  'sign_in.passkey',
  'sign_in.provider',
  'sign_in.locked',
  'sign_out',
  'account.registered',
  'account.changed',
  'email.verified',
  'email.change_asked',
  'email.changed',
  'password.reset_asked',
  'password.changed',
  'passkey.added',
  'passkey.removed',
  'totp.enabled',
  'totp.disabled',
  'session.revoked',
  'refresh.reused',
  'api_key.made',
  'api_key.first_used',
  'api_key.revoked',
  'api_key.tier_changed',
  'app.consented',
  'app.revoked',
  'consent.given',
  'consent.withdrawn',
  'export.asked',
  'export.downloaded',
  'erasure.asked',
  'erasure.stopped',
  'erasure.carried_out',
  'admin.users_read',
  'admin.audit_read',
  'account.roles_changed',
  'account.banned',
  'account.unbanned',
  'ai.budget_set',
  'credits.granted',
  'operator.command',
] as const
export type AuditAction = (typeof auditActions)[number]

/** What something can be done to. */
export const auditTargetKinds = [
  'person',
  'session',
  'api_key',
  'refresh_family',
  'passkey',
  'app',
  'export',
  'erasure',
  'command',
  'list',
] as const
export type AuditTargetKind = (typeof auditTargetKinds)[number]

/** `intended` stands before a sensitive action and is followed by one of the others. */
export const auditOutcomes = ['intended', 'ok', 'refused', 'failed'] as const
export type AuditOutcome = (typeof auditOutcomes)[number]
