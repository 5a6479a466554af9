import type { Choice, OpenFlow } from './session.ts'

const mostLasting = 40

type Change = {
  before: readonly Choice[]
  offered: readonly Choice[]
  wasFlow: OpenFlow | null
  isFlow: OpenFlow | null
}

/**
 * What may be pressed from now on: those offered last, and those that last. Words without buttons leave them, unless the flow has
 * moved on: then what was offered before belongs to a step that is over.
 */
export const newChoices = ({ before, offered, wasFlow, isFlow }: Change): readonly Choice[] => {
  if (offered.length === 0 && wasFlow === isFlow) return before
  const lasting = [...before, ...offered].filter((choice) => choice.isLasting)
  return [...lasting.slice(-mostLasting), ...offered.filter((choice) => !choice.isLasting)]
}
