import type { Language } from '@orrery/safety/languages'
import { wordsOf } from '../content/words.ts'
import type { Command } from './command.ts'
import { editDistance } from './edit-distance.ts'

const repeated = 32
const shown = 3

/** The nearest three by the letters that differ; of equals the one listed first. */
const nearestCommands = (said: string, listed: readonly Command[]): readonly string[] => {
  const distanceTo = ({ name, aliases }: Command) =>
    Math.min(...[name, ...aliases].map((one) => editDistance(said, one)))
  return listed
    .map((command) => ({ name: `/${command.name}`, distance: distanceTo(command) }))
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, shown)
    .map(({ name }) => name)
}

/** Repeats what was typed, as far as it is short, and names what is nearest. `said` has no slash. */
export const unknownCommand = (
  language: Language,
  { said, listed }: { said: string; listed: readonly Command[] },
): string =>
  wordsOf(language).unknownCommand(
    `/${Array.from(said).slice(0, repeated).join('')}`,
    nearestCommands(said.slice(0, repeated).toLowerCase(), listed),
  )
