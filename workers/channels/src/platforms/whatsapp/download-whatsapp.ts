import { z } from 'zod'
import { AppError } from '@orrery/contracts/errors'
import { sha256Hex } from '@orrery/worker-kit/hex'
import type { FileRef } from '../../chat/chat-event.ts'
import type { Env } from '../../env.ts'
import { whatsappSettings } from '../../settings.ts'
import { fileTimeoutMs, readAtMost } from '../read-at-most.ts'
import { callGraph } from './graph.ts'

const place = z.object({ url: z.string(), sha256: z.string(), file_size: z.coerce.number().default(0) })

const tooLarge = () => new AppError('TOO_LARGE', 'The file is larger than can be taken from a chat.')
const gone = () => new AppError('GONE', 'WhatsApp has this file no more.')

/** The bytes of a file that was sent to us: its address lives five minutes, so both calls follow each other. */
export const downloadWhatsApp = async (env: Env, { id }: FileRef, atMostBytes: number): Promise<Uint8Array> => {
  const settings = whatsappSettings(env)
  if (settings === null) throw new AppError('UNAVAILABLE', 'WhatsApp is off.')
  const answer = await callGraph(settings, id)
  if (answer.is === 'lost') throw new AppError('UNAVAILABLE', 'WhatsApp does not answer.')
  if (answer.is === 'error') throw gone()
  const { url, sha256, file_size } = place.parse(answer.body)
  if (file_size > atMostBytes) throw tooLarge()
  const headers = { authorization: `Bearer ${settings.accessToken}` }
  const file = await fetch(url, { headers, signal: AbortSignal.timeout(fileTimeoutMs) })
  if (!file.ok) throw gone()
  const bytes = await readAtMost(file, atMostBytes)
  if (bytes === null) throw tooLarge()
  if ((await sha256Hex(bytes)) !== sha256.toLowerCase())
    throw new AppError('UNPROCESSABLE', 'The file did not arrive whole.')
  return bytes
}
