type Block = { sum: number; count: number }

/**
 * Positions as close as possible to the wished ones (least squares) with at least `gap` between neighbours, in the
 * order of the wishes. Pooling adjacent violators: subtract the slots, make the rest non-decreasing, add them again.
 */
const spreadSorted = (wishes: readonly number[], gap: number): readonly number[] => {
  const blocks: Block[] = []
  for (const [index, wish] of wishes.entries()) {
    blocks.push({ sum: wish - index * gap, count: 1 })
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last && before;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      if (before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  return blocks.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count)).map((x, i) => x + i * gap)
}

const orderOf = (wishes: readonly number[]): readonly number[] =>
  wishes.map((_, index) => index).sort((a, b) => (wishes[a] ?? 0) - (wishes[b] ?? 0) || a - b)

const inOrder = (wishes: readonly number[], order: readonly number[]): number[] => order.map((i) => wishes[i] ?? 0)

const backInPlace = (spread: readonly number[], order: readonly number[]): readonly number[] => {
  const placed: number[] = Array.from({ length: order.length }, () => 0)
  for (const [rank, index] of order.entries()) placed[index] = spread[rank] ?? 0
  return placed
}

/** Labels along a line: each as near its wish as the others allow, `gap` apart. Any unit; order of input kept. */
export const spreadOnLine = (wishes: readonly number[], gap: number): readonly number[] => {
  const order = orderOf(wishes)
  return backInPlace(spreadSorted(inOrder(wishes, order), gap), order)
}

/**
 * Labels around a circle of 360 degrees, at least `gapDegrees` apart. The circle is cut in its widest empty arc, where
 * no label would be pushed across; when they hardly fit the gap shrinks to an even share. Answers lie in [0, 360).
 */
export const spreadOnCircle = (wishes: readonly number[], gapDegrees: number): readonly number[] => {
  if (wishes.length < 2) return wishes
  const order = orderOf(wishes)
  const sorted = inOrder(wishes, order)
  const arcs = sorted.map((at, rank) => (rank === 0 ? at + 360 - (sorted.at(-1) ?? 0) : at - (sorted[rank - 1] ?? 0)))
  const first = arcs.indexOf(Math.max(...arcs))
  const turned = [...order.slice(first), ...order.slice(0, first)]
  const unrolled = [...sorted.slice(first), ...sorted.slice(0, first).map((at) => at + 360)]
  const spread = spreadUnrolled(unrolled, Math.min(gapDegrees, 360 / wishes.length))
  return backInPlace(
    spread.map((at) => ((at % 360) + 360) % 360),
    turned,
  )
}

/** Spreads over the cut circle; should the ends meet across the cut, all labels are placed in even steps instead. */
const spreadUnrolled = (unrolled: readonly number[], gap: number): readonly number[] => {
  const spread = spreadSorted(unrolled, gap)
  const [start = 0, end = 0] = [spread[0], spread.at(-1)]
  if (end - start <= 360 - gap + 1e-9) return spread
  const centre = unrolled.reduce((sum, at) => sum + at, 0) / unrolled.length
  const step = 360 / unrolled.length
  return unrolled.map((_, rank) => centre + (rank - (unrolled.length - 1) / 2) * step)
}
