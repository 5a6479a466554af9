const mostKeysAtOnce = 1000

/** Removes every object whose key begins so; says how many there were. May be repeated. */
export const deleteBelow = async (files: R2Bucket, prefix: string): Promise<number> => {
  let removed = 0
  for (;;) {
    const { objects } = await files.list({ prefix, limit: mostKeysAtOnce })
    if (objects.length === 0) return removed
    await files.delete(objects.map(({ key }) => key))
    removed += objects.length
  }
}
