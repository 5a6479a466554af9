type Told = {
  /** Names of the person, the strongest first. */
  aliases: readonly string[]
  formerAliases: readonly string[]
  /** Those that are known, with their chats. */
  known: ReadonlyMap<string, string>
  /** Chats of people who have an id, not a phone number alone. */
  identified: ReadonlySet<string>
  newId: () => string
}

type Plan = { chatId: string; isNew: boolean; adds: readonly string[]; removes: readonly string[] }

const isPhone = (alias: string): boolean => /^\d+$/.test(alias)

/** Nothing where a number leads to somebody of another id: it has a new owner, who must not get the old one's chat. */
const chatNamed = (alias: string, { aliases, known, identified }: Told): string | undefined => {
  const chatId = known.get(alias)
  if (chatId === undefined || !isPhone(alias) || aliases.every(isPhone)) return chatId
  return identified.has(chatId) ? undefined : chatId
}

/**
 * Which chat a person has. The strongest known name decides; the weaker ones follow it, since a phone number can change its
 * owner and an id cannot. A name that was given up is forgotten.
 */
export const planIdentity = (told: Told): Plan => {
  const { aliases, formerAliases, known, newId } = told
  // Whoever changed a name keeps the chat they had, also where the new name has written already.
  const chats = [...formerAliases.map((alias) => known.get(alias)), ...aliases.map((alias) => chatNamed(alias, told))]
  const found = chats.find((chatId) => chatId !== undefined)
  const chatId = found ?? newId()
  return {
    chatId,
    isNew: found === undefined,
    adds: aliases.filter((alias) => known.get(alias) !== chatId),
    removes: formerAliases.filter((alias) => known.has(alias) && !aliases.includes(alias)),
  }
}
