import type { ByLanguage } from '../content/by-language.ts'
import type { Turn } from '../chat/turn.ts'

/** `line` stands in the list of `/help`; `text` answers `/help <command>`; `example` is shown as something to type. */
type CommandHelp = { line: string; text: string; example: string }

/** Something a person can ask for by name. A new one is a file here and a line in `commands.ts`. */
export type Command = {
  /** Without its slash, as in `video`. */
  name: string
  aliases: readonly string[]
  help: ByLanguage<CommandHelp>
  /** Works where more than one person reads. */
  worksInGroups: boolean
  run(turn: Turn): Promise<void> | void
}
