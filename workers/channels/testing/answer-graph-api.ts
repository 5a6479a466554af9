import { createHash } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { BedCall } from './bed-call.ts'
import type { BedMemory } from './chat-bed.ts'

const writeJson = (response: ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

const error = (code: number, message: string) => ({
  error: { code, message, type: 'OAuthException', fbtrace_id: 'bed' },
})

const acceptMessage = (memory: BedMemory, call: BedCall): unknown => {
  if (call.fields['status'] === 'read') return { success: true }
  memory.messages += 1
  const id = `wamid.bed${memory.messages}`
  call.messageId = id
  return {
    messaging_product: 'whatsapp',
    contacts: [{ input: call.to, wa_id: call.to }],
    messages: [{ id, message_status: 'accepted' }],
  }
}

const mediaOf = (memory: BedMemory, id: string, address: string, response: ServerResponse): void => {
  const bytes = memory.files.get(id)
  if (bytes === undefined) return writeJson(response, 400, error(100, 'Unsupported get request'))
  // A file whose id says so arrives other than it was announced.
  const announced = id.startsWith('spoilt') ? Buffer.from('of other bytes') : bytes
  writeJson(response, 200, {
    id,
    url: `${address}/media-files/${id}`,
    mime_type: 'audio/ogg',
    sha256: createHash('sha256').update(announced).digest('hex'),
    file_size: bytes.length,
  })
}

/** Answers as the Graph API does: messages, uploads, media, the number itself. */
export const answerGraphApi = (
  memory: BedMemory,
  call: BedCall,
  { address, response }: { address: string; response: ServerResponse },
): void => {
  const { path, name, headers, method } = call
  if (!(headers['authorization'] ?? '').startsWith('Bearer ')) return writeJson(response, 401, error(190, 'No token'))
  if (path.startsWith('/media-files/')) {
    const bytes = memory.files.get(name)
    response.writeHead(bytes === undefined ? 404 : 200, { 'content-type': 'application/octet-stream' })
    response.end(bytes)
    return
  }
  if (method === 'POST' && name === 'messages') return writeJson(response, 200, acceptMessage(memory, call))
  if (method === 'POST' && name === 'media') {
    memory.messages += 1
    return writeJson(response, 200, { id: `media${memory.messages}` })
  }
  if (path.split('/').length === 3 && /^\d+$/.test(name))
    return writeJson(response, 200, { display_phone_number: '+1 555-0001', id: name })
  mediaOf(memory, name, address, response)
}
