type Waiting<Item> = { item: Item; told: PromiseWithResolvers<boolean> }

/**
 * Writes together what comes while another write is on its way, `mostAtOnce` at most: many commits become one. `write` says
 * of each whether it is written; where it fails, it fails for all that were in it, and for nobody else.
 */
export const gatherWrites = <Item>(
  write: (items: readonly Item[]) => Promise<readonly boolean[]>,
  mostAtOnce: number,
): ((item: Item) => Promise<boolean>) => {
  const waiting: Waiting<Item>[] = []
  let isWriting = false

  const writeGroup = async (group: readonly Waiting<Item>[]): Promise<void> => {
    try {
      const written = await write(group.map(({ item }) => item))
      for (const [index, { told }] of group.entries()) told.resolve(written[index] === true)
    } catch (error) {
      for (const { told } of group) told.reject(error)
    }
  }

  const writeWaiting = async (): Promise<void> => {
    isWriting = true
    // oxlint-disable-next-line no-await-in-loop -- what comes meanwhile is what the next group is made of
    while (waiting.length > 0) await writeGroup(waiting.splice(0, mostAtOnce))
    isWriting = false
  }

  return (item) => {
    const told = Promise.withResolvers<boolean>()
    waiting.push({ item, told })
    if (!isWriting) void writeWaiting()
    return told.promise
  }
}
