// npm run admin -- …: what an operator may have done; without a command it shows how.
import { textOfAnswer } from './operator/print-answer.ts'
import { readCommand, usage, WrongArguments } from './operator/read-command.ts'
import { sendFar, sendHere } from './operator/send-command.ts'
import { readSettings } from './platform/settings.ts'
import { StartRefused } from './platform/start-refused.ts'

const write = (text: string): void => void process.stdout.write(`${text}\n`)

const fail = (text: string): void => {
  process.stderr.write(`${text}\n`)
  process.exitCode = 1
}

const obey = async (typed: readonly string[]): Promise<void> => {
  const asked = readCommand(typed)
  if (asked.kind === 'help') return write(usage)
  const { given, dataFolder } = readSettings(process.env)
  const { command, url } = asked
  const answered =
    url === null ? await sendHere(dataFolder, command) : await sendFar(url, given['ADMIN_TOKEN'], command)
  if ('refused' in answered) fail(answered.refused)
  else write(textOfAnswer(answered.answer))
}

try {
  await obey(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof WrongArguments || error instanceof StartRefused)) throw error
  fail(`${error.message}\n\n${usage}`)
}
