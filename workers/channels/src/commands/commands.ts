import type { Command } from './command.ts'
import { createHelp } from './help.ts'
import { link } from './link.ts'
import { start } from './start.ts'

const help: Command = createHelp(() => commands)

/** In the order of the list that `/help` shows. */
export const commands: readonly Command[] = [start, help, link]

/** The command of this name or alias, in any case. */
export const commandNamed = (name: string): Command | null => {
  const wanted = name.toLowerCase()
  return commands.find((command) => command.name === wanted || command.aliases.includes(wanted)) ?? null
}
