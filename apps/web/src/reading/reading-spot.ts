/** What a person looks at: a sentence of the text, or a part of an engine's picture. */
export type Spot = { kind: 'sentence'; index: number } | { kind: 'part'; engine: string; mark: string }

/** Pointing shows for the moment; choosing keeps until something else is chosen or it is let go. */
export type Looking = {
  active: Spot | null
  chosen: Spot | null
  point: (spot: Spot | null) => void
  choose: (spot: Spot) => void
  leave: () => void
}

export const isSentence = (spot: Spot | null, index: number): boolean =>
  spot?.kind === 'sentence' && spot.index === index
