type Told = {
  /** Names of the person, the strongest first. */
  aliases: readonly string[]
  formerAliases: readonly string[]
  /** Those that are known, with their chats. */
  known: ReadonlyMap<string, string>
  newId: () => string
}

type Plan = { chatId: string; isNew: boolean; adds: readonly string[]; removes: readonly string[] }

/**
 * Which chat a person has. The strongest known name decides; the weaker ones follow it, since a phone number can change its
 * owner and an id cannot. A name that was given up is forgotten.
 */
export const planIdentity = ({ aliases, formerAliases, known, newId }: Told): Plan => {
  // Whoever changed a name keeps the chat they had, also where the new name has written already.
  const found = [...formerAliases, ...aliases].map((alias) => known.get(alias)).find((chatId) => chatId !== undefined)
  const chatId = found ?? newId()
  return {
    chatId,
    isNew: found === undefined,
    adds: aliases.filter((alias) => known.get(alias) !== chatId),
    removes: formerAliases.filter((alias) => known.has(alias) && !aliases.includes(alias)),
  }
}
