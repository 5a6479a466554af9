import type { ChatPlatform } from '@orrery/contracts/channels-api'
import type { Arrival } from '../chat/chat-event.ts'
import type { Env } from '../env.ts'
import { planIdentity } from './identity-rules.ts'

type Known = { alias: string; chat_id: string; has_id: number }
type Whose = { platform: ChatPlatform; account: string; arrival: Arrival }

const askAliases = ({ PEOPLE }: Env, { platform, account, arrival }: Whose): D1PreparedStatement => {
  const asked = [...arrival.aliases, ...arrival.formerAliases]
  return PEOPLE.prepare(
    `SELECT alias, chat_id, EXISTS (
       SELECT 1 FROM aliases AS others WHERE others.chat_id = aliases.chat_id AND others.alias GLOB '*[^0-9]*'
     ) AS has_id
     FROM aliases WHERE platform = ? AND account = ? AND alias IN (${asked.map(() => '?').join(', ')})`,
  ).bind(platform, account, ...asked)
}

const chatsByAlias = (results: readonly Known[]): Map<string, string> =>
  new Map(results.map(({ alias, chat_id }) => [alias, chat_id]))

const writesFor = (
  { PEOPLE }: Env,
  { platform, account, arrival }: Whose,
  { chatId, isNew, adds, removes }: ReturnType<typeof planIdentity>,
  known: ReadonlyMap<string, string>,
): D1PreparedStatement[] => [
  ...removes.map((alias) =>
    PEOPLE.prepare('DELETE FROM aliases WHERE platform = ? AND account = ? AND alias = ?').bind(
      platform,
      account,
      alias,
    ),
  ),
  // Of two first messages at once only one takes a name, from nobody or from whoever had it.
  ...adds.map((alias) =>
    PEOPLE.prepare(
      `INSERT INTO aliases (platform, account, alias, chat_id) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET chat_id = excluded.chat_id ${isNew ? 'WHERE chat_id = ?' : ''}`,
    ).bind(platform, account, alias, chatId, ...(isNew ? [known.get(alias) ?? null] : [])),
  ),
  ...(isNew
    ? [
        // Of two first messages at once one chat comes: whose name was kept.
        PEOPLE.prepare(
          `INSERT INTO chats (id, platform, account, kind, display_name, created_at_ms)
           SELECT ?, ?, ?, ?, ?, ? WHERE EXISTS (SELECT 1 FROM aliases WHERE chat_id = ?)`,
        ).bind(chatId, platform, account, arrival.address.kind, arrival.displayName, Date.now(), chatId),
      ]
    : []),
]

/**
 * The chat that an arrival belongs to, made when somebody writes for the first time; names that the platform tells newly are
 * learnt. Null for what is told of a message to nobody we know.
 */
export const resolveChat = async (env: Env, whose: Whose): Promise<string | null> => {
  const { results } = await askAliases(env, whose).all<Known>()
  const known = chatsByAlias(results)
  const identified = new Set(results.filter(({ has_id }) => has_id === 1).map(({ chat_id }) => chat_id))
  const plan = planIdentity({ ...whose.arrival, known, identified, newId: () => crypto.randomUUID() })
  if (plan.isNew && whose.arrival.events.length === 0) return null
  const writes = writesFor(env, whose, plan, known)
  if (!plan.isNew) {
    if (writes.length > 0) await env.PEOPLE.batch(writes)
    return plan.chatId
  }
  const settled = (await env.PEOPLE.batch<Known>([...writes, askAliases(env, whose)])).at(-1)
  const [first = ''] = whose.arrival.aliases
  return chatsByAlias(settled?.results ?? []).get(first) ?? plan.chatId
}
