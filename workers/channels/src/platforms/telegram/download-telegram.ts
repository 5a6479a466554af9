import { AppError } from '@orrery/contracts/errors'
import type { FileRef } from '../../chat/chat-event.ts'
import type { Env } from '../../env.ts'
import { telegramSettings } from '../../settings.ts'
import { fileTimeoutMs, readAtMost } from '../read-at-most.ts'
import { telegramApi } from './send-telegram.ts'

const tooLarge = () => new AppError('TOO_LARGE', 'The file is larger than can be taken from a chat.')

/** The bytes of a file that was sent to the bot; Telegram itself gives out 20 MB at most. */
export const downloadTelegram = async (env: Env, file: FileRef, atMostBytes: number): Promise<Uint8Array> => {
  const settings = telegramSettings(env)
  if (settings === null) throw new AppError('UNAVAILABLE', 'Telegram is off.')
  if ((file.bytes ?? 0) > atMostBytes) throw tooLarge()
  const { file_path, file_size } = await telegramApi(settings).getFile(file.id)
  if ((file_size ?? 0) > atMostBytes) throw tooLarge()
  if (file_path === undefined) throw new AppError('GONE', 'Telegram has this file no more.')
  const signal = AbortSignal.timeout(fileTimeoutMs)
  const answer = await fetch(`${settings.apiUrl}/file/bot${settings.token}/${file_path}`, { signal })
  if (!answer.ok) throw new AppError(answer.status === 404 ? 'GONE' : 'UNAVAILABLE', 'The file could not be fetched.')
  const bytes = await readAtMost(answer, atMostBytes)
  if (bytes === null) throw tooLarge()
  return bytes
}
