import type { Choice } from './session.ts'

const mostLasting = 40

/** What may be pressed from now on: those offered last, and those that last. Words without buttons change nothing. */
export const newChoices = (before: readonly Choice[], offered: readonly Choice[]): readonly Choice[] => {
  if (offered.length === 0) return before
  const lasting = [...before.filter((choice) => choice.isLasting), ...offered.filter((choice) => choice.isLasting)]
  return [...lasting.slice(-mostLasting), ...offered.filter((choice) => !choice.isLasting)]
}
