import { chart } from './chart.ts'
import type { Command } from './command.ts'
import { deleteChat } from './delete.ts'
import { createHelp } from './help.ts'
import { lang } from './lang.ts'
import { link } from './link.ts'
import { newTalk } from './new.ts'
import { practice } from './practice.ts'
import { reading } from './reading.ts'
import { start } from './start.ts'
import { status } from './status.ts'
import { stop } from './stop.ts'
import { unlink } from './unlink.ts'
import { video } from './video.ts'

const help: Command = createHelp(() => commands)

/** In the order of the list that `/help` shows. */
export const commands: readonly Command[] = [
  start,
  help,
  video,
  chart,
  reading,
  practice,
  status,
  lang,
  link,
  unlink,
  newTalk,
  stop,
  deleteChat,
]

/** The command of this name or alias, in any case. */
export const commandNamed = (name: string): Command | null => {
  const wanted = name.toLowerCase()
  return commands.find((command) => command.name === wanted || command.aliases.includes(wanted)) ?? null
}
