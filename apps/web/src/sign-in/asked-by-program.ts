type Search = Record<string, unknown>

const listOf = (value: unknown): readonly string[] =>
  (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string')

/** What the door added when it signed the question of another program; the rest is the program's own. */
const isOfTheDoor = (name: string): boolean => name === 'exp' || name === 'sig' || name.startsWith('ba_')

/** Would lead back to signing in for ever, after somebody just did. */
const isSettled = (name: string): boolean => name === 'max_age'

const unsettledPrompt = (value: string): string =>
  value
    .split(' ')
    .filter((word) => word !== 'login' && word !== 'create')
    .join(' ')

/**
 * Where another program's question is asked anew, when this address came from one: the door's own endpoint with what the
 * program sent. Null when nobody asked.
 */
export const questionOf = (search: Search): string | null => {
  if (typeof search['sig'] !== 'string' || typeof search['client_id'] !== 'string') return null
  const names = listOf(search['ba_param']).filter((name) => !isOfTheDoor(name) && !isSettled(name))
  const sent = names.flatMap((name) =>
    listOf(search[name])
      .map((value) => (name === 'prompt' ? unsettledPrompt(value) : value))
      .filter((value) => name !== 'prompt' || value !== '')
      .map((value) => [name, value]),
  )
  return `/oauth2/authorize?${new URLSearchParams(sent).toString()}`
}
