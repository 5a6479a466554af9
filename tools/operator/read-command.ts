import { parseArgs } from 'node:util'
import type { AdminCommand } from '@orrery/contracts/admin-api'

export const usage = `npm run admin -- <command>

  grant <mail> [--role admin|creator]      give an account that exists a role (admin)
  withdraw <mail> [--role admin|creator]   take it back
  ban <mail> · unban <mail>                close an account, open it again
  users [<part of an address or name>]     list accounts, the newest first
  key --scopes a,b [--name n] [--expires 2027-01-31T00:00:00Z] [--limit 100]
                                           make an API key of the installation; it is shown once
  keys · revoke-key <id>                   list them, end one
  tier <id or beginning of a key> free|pro|enterprise|none
                                           set how much a key may do in a minute, an hour and a day
  grant-credits <mail> <half-credits> --reason <why>
                                           give somebody credits; also: credits <mail> <half-credits> <why>

It speaks to the npm start that runs on the same ORRERY_DATA. For a deployed installation give --url https://… and set
ADMIN_TOKEN to the secret that gateway has.`

/** What was asked for: a command to send, or help; `url` is null for the platform on this machine. */
export type Asked = { kind: 'help' } | { kind: 'command'; command: Given; url: string | null }

/** A command as it was typed; gateway judges it. */
type Given = { command: AdminCommand['command'] } & Record<string, unknown>

/** Wrong arguments: the message says which. */
export class WrongArguments extends Error {
  override name = 'WrongArguments'
}

const options = {
  role: { type: 'string' },
  scopes: { type: 'string' },
  name: { type: 'string' },
  expires: { type: 'string' },
  limit: { type: 'string' },
  cursor: { type: 'string' },
  reason: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Values = { [Name in Exclude<keyof typeof options, 'help'>]?: string }

const defined = (fields: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))

const needed = (value: string | undefined, what: string): string => {
  if (value !== undefined) return value
  throw new WrongArguments(`Give ${what}.`)
}

const numberOf = (limit: string | undefined): number | undefined => (limit === undefined ? undefined : Number(limit))

const byMail = (command: AdminCommand['command']) => (mail: string | undefined, values: Values) => ({
  command,
  ...defined({ email: needed(mail, 'the mail address of an account'), role: values.role }),
})

type Read = (
  operand: string | undefined,
  values: Values,
  second: string | undefined,
  third: string | undefined,
) => Given

/** How many words a command takes after its own, where it is not one. */
const operandsOf: { readonly [Name in AdminCommand['command']]?: number } = { tier: 2, 'grant-credits': 3 }

const alsoCalled: Readonly<Record<string, AdminCommand['command']>> = { credits: 'grant-credits' }

const commands: { readonly [Name in AdminCommand['command']]: Read } = {
  grant: byMail('grant'),
  withdraw: byMail('withdraw'),
  ban: byMail('ban'),
  unban: byMail('unban'),
  users: (q, { cursor }) => ({ command: 'users', ...defined({ q, cursor }) }),
  keys: () => ({ command: 'keys' }),
  'revoke-key': (id) => ({ command: 'revoke-key', id: needed(id, 'the id of a key, as "keys" lists it') }),
  tier: (key, _values, tier) => ({
    command: 'tier',
    key: needed(key, 'the id of a key, or its beginning'),
    tier: needed(tier, 'a tier: free, pro, enterprise or none'),
  }),
  'grant-credits': (mail, { reason }, halfCredits, why) => ({
    command: 'grant-credits',
    email: needed(mail, 'the mail address of an account'),
    halfCredits: Number(needed(halfCredits, 'how many half-credits')),
    reason: needed(reason ?? why, '--reason, which stands in their history'),
  }),
  key: (_operand, { scopes, name, expires, limit }) => ({
    command: 'key',
    scopes: needed(scopes, '--scopes, such as --scopes metrics:read')
      .split(/[\s,]+/)
      .filter(Boolean),
    ...defined({ name, expiresAt: expires, limitPerMinute: numberOf(limit) }),
  }),
}

const isCommand = (word: string): word is AdminCommand['command'] => Object.hasOwn(commands, word)

const parse = (typed: readonly string[]) => {
  try {
    return parseArgs({ args: [...typed], options, allowPositionals: true })
  } catch (error) {
    throw new WrongArguments(error instanceof Error ? error.message : String(error))
  }
}

/** What was typed after `npm run admin --`. Throws `WrongArguments`. */
export const readCommand = (typed: readonly string[]): Asked => {
  const { values, positionals } = parse(typed)
  const [typedWord, ...operands] = positionals
  const word = alsoCalled[typedWord ?? ''] ?? typedWord
  if (values.help || word === undefined) return { kind: 'help' }
  if (!isCommand(word)) throw new WrongArguments(`There is no command "${word}".`)
  const more = operands.slice(operandsOf[word] ?? 1)
  if (more.length > 0) throw new WrongArguments(`"${more.join(' ')}" is too much. Put names in quotation marks.`)
  return {
    kind: 'command',
    command: commands[word](operands[0], values, operands[1], operands[2]),
    url: values.url ?? null,
  }
}
