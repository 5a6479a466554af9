/** What comes when it comes, to be read one by one: whoever reads waits for the next, and nothing is lost meanwhile. */
export const createFrameQueue = <Item>() => {
  const waiting: Item[] = []
  let ended: { error: unknown } | null = null
  let wake: (() => void) | null = null

  async function* read(): AsyncGenerator<Item> {
    for (;;) {
      const next = waiting.shift()
      if (next !== undefined) yield next
      else if (ended?.error !== undefined) throw ended.error
      else if (ended !== null) return
      else
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  }

  return {
    items: { [Symbol.asyncIterator]: read } satisfies AsyncIterable<Item>,
    push: (item: Item): void => {
      waiting.push(item)
      wake?.()
    },
    /** After what waits nothing more comes; with an error, that is thrown. */
    end: (error?: unknown): void => {
      ended ??= { error }
      wake?.()
    },
  }
}
