import { useState } from 'react'

/**
 * What somebody chose and the address carries: it holds at once, though the address follows a moment later, so that a
 * second choice builds on the first. An address that changes by itself, as by a link, wins.
 */
export const useAddressed = <Search>(addressed: Search): [Search, (chosen: Search) => void] => {
  const [{ seen, chosen }, set] = useState({ seen: addressed, chosen: addressed })
  if (seen !== addressed) set({ seen: addressed, chosen: addressed })
  return [chosen, (next) => set({ seen: addressed, chosen: next })]
}
