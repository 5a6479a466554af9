import type { Actor } from '@orrery/contracts/actor'
import type { AuditAction, AuditOutcome, AuditTargetKind } from '@orrery/contracts/audit'
import type { LogFields } from '@orrery/worker-kit/log'
import { keyedHash } from '../keyed-hash.ts'

/** What it was done to, by id. A `person` is stored by a pseudonym; other ids must not be a person's. */
export type AuditTarget = { kind: AuditTargetKind; id: string }

type AuditStores = { ACCOUNTS: D1Database; AUTH_SECRET: string }

export type AuditEntry<Details> = {
  requestId: string
  actor: Actor
  action: AuditAction
  target: AuditTarget | null
  outcome: AuditOutcome
  /** Ids, counts and words of ours; names under which personal data travel do not compile. */
  details?: Details
}

/** `ids` that are a person's: they are replaced by the pseudonym on the way into the table. */
type Named = { kind: string; id: string; isPerson: boolean }

const namedActor = async (secret: string, actor: Actor): Promise<Named> => {
  if (actor.kind === 'person') return { kind: 'person', id: actor.userId, isPerson: true }
  if (actor.kind === 'api_key') return { kind: 'api_key', id: actor.keyId, isPerson: false }
  if (actor.kind === 'channel') return { kind: actor.channel, id: actor.userId, isPerson: true }
  if (actor.kind === 'system') return { kind: 'system', id: actor.job, isPerson: false }
  const hash = await keyedHash(secret, { purpose: 'audit.address', value: actor.subject })
  return { kind: 'guest', id: hash.slice(0, 32), isPerson: false }
}

const pseudonymOrId = ({ isPerson }: Named): string =>
  isPerson ? '(SELECT pseudonym FROM audit_people WHERE user_id = ?)' : '?'

/** The statements that write one entry, for a batch in which other things happen too. */
export const auditStatements = async <Details extends LogFields<Details>>(
  { ACCOUNTS, AUTH_SECRET }: AuditStores,
  { requestId, actor, action, target, outcome, details }: AuditEntry<Details>,
): Promise<readonly D1PreparedStatement[]> => {
  const by = await namedActor(AUTH_SECRET, actor)
  const to: Named | null = target && { ...target, isPerson: target.kind === 'person' }
  const people = [by, to].flatMap((named) => (named?.isPerson ? [named.id] : []))
  const name = ACCOUNTS.prepare(
    'INSERT INTO audit_people (user_id, pseudonym) VALUES (?, ?) ON CONFLICT (user_id) DO NOTHING',
  )
  const insert = ACCOUNTS.prepare(
    `INSERT INTO audit_log (at_ms, request_id, actor_kind, actor_id, action, target_kind, target_id, outcome, details)
     VALUES (?, ?, ?, ${pseudonymOrId(by)}, ?, ?, ${to ? pseudonymOrId(to) : '?'}, ?, ?)`,
  ).bind(
    Date.now(),
    requestId,
    by.kind,
    by.id,
    action,
    to?.kind ?? null,
    to?.id ?? null,
    outcome,
    JSON.stringify(details ?? {}),
  )
  return [...people.map((id) => name.bind(id, crypto.randomUUID())), insert]
}

/** Writes one entry. Resolves when it is stored; throws when it cannot be, so that no row means no action. */
export const writeAudit = async <Details extends LogFields<Details>>(
  stores: AuditStores,
  entry: AuditEntry<Details>,
): Promise<void> => {
  await stores.ACCOUNTS.batch([...(await auditStatements(stores, entry))])
}
