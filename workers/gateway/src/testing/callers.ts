import { generateSignedCookie } from 'hono/cookie'
import { sessionCookieName } from '../accounts/session-cookie.ts'
import { bearer, keyOf, somebody, somebodyWithTokens, worker } from './people.ts'
import { forgeries } from './forged-tokens.ts'

type Headers = Record<string, string>

const apiKey = async (scopes: readonly string[], about?: Parameters<typeof somebody>[0]): Promise<Headers> => {
  const { userId } = await somebody(about)
  return { 'x-api-key': (await keyOf(userId, scopes)).key }
}

const signedIn = async (about?: Parameters<typeof somebody>[0]): Promise<Headers> =>
  bearer((await somebodyWithTokens(about)).accessToken)

const forged = async (forge: (genuine: string) => Promise<string> | string): Promise<Headers> =>
  bearer(await forge((await somebodyWithTokens()).accessToken))

const revokedKey = async (): Promise<Headers> => {
  const { userId } = await somebody()
  const { key } = await keyOf(userId, ['engines:*:read'])
  await worker.ACCOUNTS.prepare('DELETE FROM api_keys WHERE user_id = ?').bind(userId).run()
  return { 'x-api-key': key }
}

/** What a browser sends along with every request of a person who is signed in. */
export const cookieOf = async (sessionId: string): Promise<Headers> => {
  const row = await worker.ACCOUNTS.prepare('SELECT token FROM session WHERE id = ?')
    .bind(sessionId)
    .first<{ token: string }>()
  const name = sessionCookieName(worker)
  const cookie = await generateSignedCookie(name, row?.token ?? '', worker.AUTH_SECRET)
  return { cookie: cookie.split(';')[0] ?? '' }
}

/** Everybody whose credentials must never be accepted, wherever they knock. */
export const notAccepted: Readonly<Record<string, () => Promise<Headers>>> = {
  ...Object.fromEntries(Object.entries(forgeries).map(([name, forge]) => [`a token: ${name}`, () => forged(forge)])),
  'a banned person': () => signedIn({ banned: true }),
  'a revoked key': revokedKey,
  'a key nobody made': async () => ({ 'x-api-key': `wos_live_${'a'.repeat(64)}` }),
  'a key as bearer that nobody made': async () => bearer(`wos_test_${'b'.repeat(64)}`),
}

export const callers = { apiKey, signedIn }
