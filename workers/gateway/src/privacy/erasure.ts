import type { Env } from '../env.ts'
import { auditStatements } from '../audit/audit-log.ts'
import { forgetMailsTo } from '../mail/forget-mails.ts'
import { noteBeginning, ownErasure } from './erase-own-tables.ts'
import { personalDataOwners } from './personal-data-owners.ts'
import { exportPrefix } from './write-export.ts'

type Erasure = { user_id: string; email: string | null; request_id: string }

/** Whom an erasure is about; null once it is carried out or was stopped. */
const personOf = (accounts: D1Database, erasureId: string): Promise<Erasure | null> =>
  accounts
    .prepare('SELECT user_id, email, request_id FROM erasures WHERE id = ? AND user_id IS NOT NULL')
    .bind(erasureId)
    .first<Erasure>()

/** Another address that the person wished for, and showed to be theirs by opening its link. */
const addressToBe = (accounts: D1Database, userId: string): Promise<string | null> =>
  accounts
    .prepare('SELECT new_email FROM email_changes WHERE user_id = ? AND new_confirmed_at_ms IS NOT NULL')
    .bind(userId)
    .first<string>('new_email')

/**
 * Ends every way in: from here on the account is gone from gateway's tables and its address is free. Safe to repeat.
 * That it has begun is noted first and by itself: whoever signs in at this moment either stops it or finds no account.
 */
export const beginErasure = async (env: Env, erasureId: string, now: number): Promise<void> => {
  const { ACCOUNTS } = env
  await noteBeginning(ACCOUNTS, erasureId, now).run()
  const person = await personOf(ACCOUNTS, erasureId)
  if (!person) return
  const other = await addressToBe(ACCOUNTS, person.user_id)
  if (other !== null) await forgetMailsTo(env, other)
  await ACCOUNTS.batch([...ownErasure(ACCOUNTS, { userId: person.user_id, email: person.email })])
}

const eraseExports = async ({ EXPORTS }: Env, userId: string): Promise<Record<string, number>> => {
  let archives = 0
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- what is deleted makes room for the next page
    const { objects } = await EXPORTS.list({ prefix: exportPrefix(userId) })
    if (objects.length === 0) return { archives }
    // oxlint-disable-next-line no-await-in-loop
    await EXPORTS.delete(objects.map(({ key }) => key))
    archives += objects.length
  }
}

type Part = (env: Env, erasure: Erasure) => Promise<Record<string, number>>

const parts: Readonly<Record<string, Part>> = {
  ...Object.fromEntries(
    Object.entries(personalDataOwners).map(([worker, find]): [string, Part] => [
      worker,
      async (env, { user_id: userId, request_id: requestId }) => {
        const actor = { kind: 'system', job: 'erase_person' } as const
        return (await find(env).erasePerson({ actor, userId, requestId })).removed
      },
    ]),
  ),
  exports: (env, { user_id: userId }) => eraseExports(env, userId),
  mail: async (env, { email }) => ({ mails: email === null ? 0 : await forgetMailsTo(env, email) }),
}

/** What an erasure goes through after the account itself, by name. */
export const erasureParts: readonly string[] = Object.keys(parts)

/** Has one part forget the person and notes how much it was. A repetition finds nothing and leaves the first count. */
export const erasePart = async (env: Env, erasureId: string, part: string): Promise<void> => {
  const erasure = await personOf(env.ACCOUNTS, erasureId)
  const erase = parts[part]
  if (!erasure || !erase) return
  const removed = await erase(env, erasure)
  await env.ACCOUNTS.prepare('UPDATE erasures SET removed = json_patch(?, removed) WHERE id = ?')
    .bind(JSON.stringify({ [part]: removed }), erasureId)
    .run()
}

/** What came in between is removed too; the row forgets whom it was about and stays as the receipt. */
export const finishErasure = async (env: Env, erasureId: string, now: number): Promise<void> => {
  const { ACCOUNTS } = env
  const erasure = await personOf(ACCOUNTS, erasureId)
  if (!erasure) return
  await ACCOUNTS.batch([
    ...ownErasure(ACCOUNTS, { userId: erasure.user_id, email: erasure.email }),
    ACCOUNTS.prepare('UPDATE erasures SET user_id = NULL, email = NULL, finished_at_ms = ? WHERE id = ?').bind(
      now,
      erasureId,
    ),
    ...(await auditStatements(env, {
      requestId: erasure.request_id,
      actor: { kind: 'system', job: 'erase_person' },
      action: 'erasure.carried_out',
      target: { kind: 'erasure', id: erasureId },
      outcome: 'ok',
    })),
  ])
}
