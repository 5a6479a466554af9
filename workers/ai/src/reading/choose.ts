const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/** FNV-1a, 32 bits: spreads well enough to vary words, and nothing else rests on it. */
const hashOf = (text: string): number => {
  let hash = offsetBasis
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), prime) >>> 0
  }
  // The last step mixes the high bits down, because a remainder looks at the low ones alone.
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b) >>> 0
  return (hash ^ (hash >>> 16)) >>> 0
}

/** Makes the same choices for the same seed, for ever. `on` names what is being chosen, so that choices are independent. */
export type Choose = {
  one: <Item>(on: string, items: readonly [Item, ...Item[]]) => Item
  /** All of them in an order that the seed decides. */
  order: <Item>(on: string, items: readonly Item[]) => readonly Item[]
}

export const chooserOf = (seed: string): Choose => ({
  one: (on, items) => items[hashOf(`${seed}|${on}`) % items.length] ?? items[0],
  order: (on, items) =>
    items
      .map((item, index) => ({ item, rank: hashOf(`${seed}|${on}|${index}`) }))
      .sort((one, other) => one.rank - other.rank)
      .map(({ item }) => item),
})
