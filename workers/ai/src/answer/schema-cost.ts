type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Steps, and whether they lead back to where they came from, so that the data decide how many there are. */
type Cost = { steps: number; isRecursive: boolean }

const none: Cost = { steps: 0, isRecursive: false }
const endless: Cost = { steps: Number.POSITIVE_INFINITY, isRecursive: true }

const joined = (costs: readonly Cost[]): Cost => ({
  steps: costs.reduce((sum, { steps }) => sum + steps, 0),
  isRecursive: costs.some(({ isRecursive }) => isRecursive),
})

const choices: ReadonlySet<string> = new Set(['anyOf', 'oneOf', 'allOf'])

const targetOf = (root: unknown, reference: string): unknown =>
  reference
    .split('/')
    .slice(1)
    .reduce<unknown>((at, name) => (isNode(at) && Object.hasOwn(at, name) ? at[name] : undefined), root)

/**
 * How many schemas have to be looked at to check one place of an answer, in the worst case: infinite where ways that lead
 * back to themselves fork, since each level of the answer then doubles them. A few lines of schema can ask for that.
 */
export const stepsOf = (schema: unknown): number => {
  const known = new Map<string, Cost>()
  const open = new Set<string>()

  const followed = (reference: string): Cost => {
    if (open.has(reference)) return { steps: 1, isRecursive: true }
    const before = known.get(reference)
    if (before) return before
    open.add(reference)
    const cost = reference === '#' ? costOf(schema) : costOf(targetOf(schema, reference))
    open.delete(reference)
    known.set(reference, cost)
    return cost
  }

  const costOf = (at: unknown): Cost => {
    if (Array.isArray(at)) return joined(at.map(costOf))
    if (!isNode(at)) return none
    const parts = Object.entries(at).map(([name, value]): Cost => {
      // What is only defined costs nothing until it is referred to.
      if (name === '$defs' || name === 'definitions') return none
      if (name === '$ref' && typeof value === 'string') return followed(value)
      if (!choices.has(name) || !Array.isArray(value)) return costOf(value)
      const branches = value.map(costOf)
      return branches.filter(({ isRecursive }) => isRecursive).length > 1 ? endless : joined(branches)
    })
    const { steps, isRecursive } = joined(parts)
    return { steps: steps + 1, isRecursive }
  }

  return costOf(schema).steps
}
