import type { AllowedApp, AppDescription } from '@orrery/contracts/apps'
import { AppError } from '@orrery/contracts/errors'
import { z } from 'zod'
import { hostOf } from './app-rules.ts'

const noSuchApp = (): AppError => new AppError('NOT_FOUND', 'There is no such app.')

const texts = z.array(z.string())

const textsIn = (column: string): readonly string[] => texts.parse(JSON.parse(column))

/** What a person is shown before they let a program in. Throws `NOT_FOUND`. */
export const describeApp = async (accounts: D1Database, clientId: string): Promise<AppDescription> => {
  const row = await accounts
    .prepare('SELECT name, uri, redirectUris FROM oauthClient WHERE clientId = ? AND disabled IS NOT 1')
    .bind(clientId)
    .first<{ name: string | null; uri: string | null; redirectUris: string }>()
  if (row === null) throw noSuchApp()
  const returnsTo = [...new Set(textsIn(row.redirectUris).map(hostOf))]
  return { clientId, name: row.name ?? clientId, uri: row.uri, returnsTo }
}

type Consent = { clientId: string; name: string | null; scopes: string; updatedAt: string }

/** The programs that a person let in, newest first. */
export const listAllowedApps = async (accounts: D1Database, userId: string): Promise<readonly AllowedApp[]> => {
  const { results } = await accounts
    .prepare(
      `SELECT k.clientId, a.name, k.scopes, k.updatedAt FROM oauthConsent k JOIN oauthClient a ON a.clientId = k.clientId
       WHERE k.userId = ? ORDER BY k.updatedAt DESC, k.id`,
    )
    .bind(userId)
    .all<Consent>()
  return results.map(({ clientId, name, scopes, updatedAt }) => ({
    clientId,
    name: name ?? clientId,
    scopes: textsIn(scopes),
    allowedAt: updatedAt,
  }))
}

/** Takes a program's permission back, and with it every token it holds for this person. Throws `NOT_FOUND`. */
export const revokeApp = async (
  accounts: D1Database,
  { clientId, userId }: { clientId: string; userId: string },
): Promise<void> => {
  const remove = (table: 'oauthAccessToken' | 'oauthRefreshToken' | 'oauthConsent') =>
    accounts.prepare(`DELETE FROM ${table} WHERE clientId = ? AND userId = ?`).bind(clientId, userId)
  const results = await accounts.batch(
    (['oauthAccessToken', 'oauthRefreshToken', 'oauthConsent'] as const).map((table) => remove(table)),
  )
  if (results.every(({ meta }) => meta.changes === 0)) throw noSuchApp()
}
