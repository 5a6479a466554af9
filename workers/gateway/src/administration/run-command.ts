import type { AccountChange, ListedAccount } from '@orrery/contracts/administration'
import type { Actor, Role } from '@orrery/contracts/actor'
import { type AdminAnswer, type AdminCommand, adminCommand } from '@orrery/contracts/admin-api'
import { AppError, statusOf } from '@orrery/contracts/errors'
import { invalidInput } from '@orrery/contracts/invalid-input'
import { newKeyRequest, expiryOf } from '../api-keys/api-key-rules.ts'
import { createApiKey } from '../api-keys/create-api-key.ts'
import { installationUserId } from '../api-keys/find-api-key.ts'
import { setKeyTier } from '../api-keys/set-key-tier.ts'
import { type AuditTarget, writeAudit } from '../audit/audit-log.ts'
import type { Env } from '../env.ts'
import { wholeRoles } from './account-change-rules.ts'
import { changeAccount } from './change-account.ts'
import { findAccountByEmail, listPeople } from './list-people.ts'

type Stores = Pick<Env, 'ACCOUNTS' | 'AUTH_SECRET' | 'ORRERY_ENV' | 'MARKET'>

const operator: Actor = { kind: 'system', job: 'operator' }

const noSuchKey = (): AppError => new AppError('NOT_FOUND', 'The installation has no key of this id.')

const accountOf = async ({ ACCOUNTS }: Stores, email: string): Promise<ListedAccount> => {
  const account = await findAccountByEmail(ACCOUNTS, email)
  if (!account) throw new AppError('NOT_FOUND', 'No account has this address. Its person signs up first.')
  return account
}

const changed = async (
  env: Stores,
  email: string,
  changeOf: (account: ListedAccount) => AccountChange,
): Promise<AdminAnswer> => {
  const { id: userId, ...account } = await accountOf(env, email)
  const change = changeOf({ id: userId, ...account })
  return { account: await changeAccount(env.ACCOUNTS, { userId, change, askedBy: null, now: new Date() }) }
}

const without = (roles: readonly Role[], role: Role): Role[] => roles.filter((each) => each !== role)

const makeKey = async (env: Stores, command: Extract<AdminCommand, { command: 'key' }>): Promise<AdminAnswer> => {
  const parsed = newKeyRequest.safeParse(command)
  if (!parsed.success) throw invalidInput(parsed.error)
  const { name, scopes, limitPerMinute = null } = parsed.data
  const expiresAtMs = expiryOf(parsed.data, Date.now())
  return { key: await createApiKey(env, { userId: installationUserId, name, scopes, expiresAtMs, limitPerMinute }) }
}

const listKeys = async ({ ACCOUNTS }: Stores): Promise<AdminAnswer> => {
  const { results } = await ACCOUNTS.prepare(
    'SELECT id, name, shown_prefix AS prefix, scopes, tier FROM api_keys WHERE user_id = ? ORDER BY created_at_ms DESC',
  )
    .bind(installationUserId)
    .all()
  return { items: results }
}

const revokeKey = async ({ ACCOUNTS }: Stores, id: string): Promise<AdminAnswer> => {
  const { meta } = await ACCOUNTS.prepare('DELETE FROM api_keys WHERE id = ? AND user_id = ?')
    .bind(id, installationUserId)
    .run()
  if (meta.changes === 0) throw noSuchKey()
  return { revoked: id }
}

const grantCredits = async (
  env: Stores,
  { email, halfCredits, reason }: Extract<AdminCommand, { command: 'grant-credits' }>,
): Promise<AdminAnswer> => {
  const { id: userId } = await accountOf(env, email)
  const id = `operator:${crypto.randomUUID()}`
  const trace = { requestId: id }
  const { available } = await env.MARKET.grant({ actor: operator, trace, id, userId, halfCredits, reason })
  return { granted: { email, halfCredits, available } }
}

type Doing<Name extends AdminCommand['command']> = (
  env: Stores,
  command: Extract<AdminCommand, { command: Name }>,
) => Promise<AdminAnswer>

const doings: { readonly [Name in AdminCommand['command']]: Doing<Name> } = {
  grant: (env, { email, role }) => changed(env, email, ({ roles }) => ({ roles: [...wholeRoles([...roles, role])] })),
  withdraw: (env, { email, role }) => changed(env, email, ({ roles }) => ({ roles: without(roles, role) })),
  ban: (env, { email }) => changed(env, email, () => ({ banned: true })),
  unban: (env, { email }) => changed(env, email, () => ({ banned: false })),
  key: makeKey,
  keys: listKeys,
  tier: async ({ ACCOUNTS }, { key, tier }) => ({
    tiered: await setKeyTier(ACCOUNTS, { key, tier: tier === 'none' ? null : tier }),
  }),
  'grant-credits': grantCredits,
  'revoke-key': (env, { id }) => revokeKey(env, id),
  users: ({ ACCOUNTS }, query) => listPeople(ACCOUNTS, query),
}

/** Whom or what a command is about, as the log may hold it. */
const targetOf = async ({ ACCOUNTS }: Stores, command: AdminCommand): Promise<AuditTarget> => {
  if ('email' in command) {
    const account = await findAccountByEmail(ACCOUNTS, command.email)
    if (account) return { kind: 'person', id: account.id }
  }
  if (command.command === 'revoke-key') return { kind: 'api_key', id: command.id.slice(0, 64) }
  if (command.command === 'tier') return { kind: 'api_key', id: command.key.slice(0, 64) }
  return { kind: 'command', id: command.command }
}

/** Parses one command, writes it into the audit log before and after, and does it. */
export const runCommand = async (
  env: Stores,
  { command: given, requestId }: { command: unknown; requestId: string },
): Promise<AdminAnswer> => {
  const parsed = adminCommand.safeParse(given)
  if (!parsed.success) throw invalidInput(parsed.error)
  const command = parsed.data
  const entry = {
    requestId,
    actor: operator,
    action: 'operator.command',
    target: await targetOf(env, command),
    details: { command: command.command },
  } as const
  await writeAudit(env, { ...entry, outcome: 'intended' })
  try {
    // Safe because the table has each command's own doing under its name.
    const answer = await (doings[command.command] as Doing<AdminCommand['command']>)(env, command)
    await writeAudit(env, { ...entry, outcome: 'ok' })
    return answer
  } catch (error) {
    const isRefusal = AppError.is(error) && statusOf[error.code] < 500
    await writeAudit(env, { ...entry, outcome: isRefusal ? 'refused' : 'failed' })
    throw error
  }
}
