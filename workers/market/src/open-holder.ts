import type { Work } from './work.ts'
import { grantStatements } from './statements.ts'
import { type Rule, writeTogether } from './write-together.ts'

const welcomeUsually = 2
const welcomeInDevelopment = 60
const mostWelcome = 100_000

/** `WELCOME_HALF_CREDITS`, or what is usual in this environment. Throws for what is no whole number from 0 to 100,000. */
export const welcomeHalfCredits = ({
  WELCOME_HALF_CREDITS: setting,
  ORRERY_ENV: environment,
}: {
  WELCOME_HALF_CREDITS: string
  ORRERY_ENV: string
}): number => {
  if (setting === '') return environment === 'development' ? welcomeInDevelopment : welcomeUsually
  const halfCredits = Number(setting)
  if (/^\d+$/.test(setting) && halfCredits <= mostWelcome) return halfCredits
  throw new Error(`WELCOME_HALF_CREDITS is "${setting}". Set it to a whole number from 0 to ${mostWelcome}.`)
}

/** Opens a person's account with the welcome credits: once for ever, however many try at once. */
export const openHolder = async ({ env, log, nowMs }: Work, userId: string): Promise<void> => {
  const halfCredits = welcomeHalfCredits(env)
  const id = `grant:welcome:${userId}`
  const welcome = {
    id,
    accountId: id,
    kind: 'promo',
    userId,
    halfCredits,
    reason: 'Welcome credits',
    requestHash: '',
    nowMs,
  } as const
  const refused = await writeTogether(env.MARKET, [
    env.MARKET.prepare('INSERT INTO holders (user_id) VALUES (?)').bind(userId),
    ...(halfCredits > 0 ? grantStatements(env.MARKET, welcome) : []),
  ])
  if (refused === null) log('info', 'holder.opened', { halfCredits })
  else if (refused !== 'holders.user_id') throw new Error(`The ledger refused welcome credits: ${refused}`)
}

/** Writes what needs a person's account, and opens that first for whoever has none. */
export const writeForHolder = async (
  work: Work,
  userId: string,
  statements: D1PreparedStatement[],
): Promise<Rule | null> => {
  const refused = await writeTogether(work.env.MARKET, statements)
  if (refused !== 'transfers.holder') return refused
  await openHolder(work, userId)
  return writeTogether(work.env.MARKET, statements)
}
