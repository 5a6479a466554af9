import { toOwnPath } from '../account/own-path.ts'

const storageKey = 'orrery.wayBack'

/** Remembers, in this tab, where to go on to after the page of a provider. */
export const keepWayBack = (to: string | null): void => {
  if (to === null) sessionStorage.removeItem(storageKey)
  else sessionStorage.setItem(storageKey, to)
}

export const takeWayBack = (): string | null => {
  const to = sessionStorage.getItem(storageKey)
  sessionStorage.removeItem(storageKey)
  return toOwnPath(to)
}
