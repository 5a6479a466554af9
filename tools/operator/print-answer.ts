type Account = { id: string; email: string; roles: readonly string[]; banned: boolean; createdAt: string }
type Key = {
  id: string
  key?: string
  name: string
  prefix: string
  scopes: readonly string[] | string
  tier?: string | null
}

const accountLine = ({ email, roles, banned, createdAt, id }: Account): string =>
  [email, roles.join(' '), banned ? 'banned' : null, `since ${createdAt.slice(0, 10)}`, id].filter(Boolean).join('  ')

const scopesOf = ({ scopes }: Key): string => (typeof scopes === 'string' ? scopes : scopes.join(' '))

const keyLine = (key: Key): string =>
  [`${key.prefix}…`, key.name, scopesOf(key), key.tier, key.id].filter(Boolean).join('  ')

const lineOf = (item: Account | Key): string => ('email' in item ? accountLine(item) : keyLine(item))

type Shown = {
  account?: Account
  key?: Key
  revoked?: string
  granted?: { email: string; halfCredits: number; available: number }
  tiered?: { prefix: string; name: string; tier: string | null }
  items?: readonly (Account | Key)[]
  nextCursor?: string | null
}

/** What gateway answered, for people. */
export const textOfAnswer = (answer: Record<string, unknown>): string => {
  // Safe because these are the answers of gateway's `runCommand`.
  const { account, key, revoked, tiered, granted, items, nextCursor } = answer as Shown
  if (account) return accountLine(account)
  if (key) return `${key.key}\nKeep it: it is shown this once. ${keyLine(key)}`
  if (granted) return `${granted.email} was given ${granted.halfCredits} half-credits and has ${granted.available}.`
  if (tiered) return `${tiered.prefix}…  ${tiered.name}  ${tiered.tier ?? 'no tier'}`
  if (revoked) return `${revoked} is revoked.`
  const lines = items?.map(lineOf) ?? []
  if (lines.length === 0) return 'There are none.'
  return [...lines, ...(nextCursor ? [`More: --cursor ${nextCursor}`] : [])].join('\n')
}
