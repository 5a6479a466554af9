import type { ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { BedCall } from './bed-call.ts'
import type { BedMemory } from './chat-bed.ts'

const bot = { id: 7_000_001, is_bot: true, first_name: 'Orrery', username: 'orrery_bed_bot' }

const sends = /^send(Message|Photo|Audio|Voice|Video|Document|RichMessage)$/

const resultOf = (memory: BedMemory, { name, fields, to }: BedCall): unknown => {
  if (name === 'getMe') return bot
  if (name === 'getUpdates') {
    const offset = Number(fields['offset'] ?? 0)
    return memory.updates.filter((update) => Number(update['update_id']) >= offset).slice(0, 100)
  }
  if (name === 'getFile') {
    const id = String(fields['file_id'])
    return { file_id: id, file_unique_id: id, file_size: memory.files.get(id)?.length ?? 0, file_path: `files/${id}` }
  }
  if (!sends.test(name)) return true
  memory.messages += 1
  const date = Math.floor(Date.now() / 1000)
  return {
    message_id: memory.messages,
    date,
    chat: { id: Number(to), type: 'private' },
    from: bot,
    text: fields['text'],
  }
}

/** Answers as the Bot API does. */
export const answerBotApi = async (memory: BedMemory, call: BedCall, response: ServerResponse): Promise<void> => {
  // A long poll that found nothing is answered later, only not as late as there.
  if (call.name === 'getUpdates') await sleep(200)
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ ok: true, result: resultOf(memory, call) }))
}
