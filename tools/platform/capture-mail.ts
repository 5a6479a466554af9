import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Response } from 'miniflare'
import type { Request } from 'miniflare'
import { mailFolder } from './mail-folder.ts'

const nameOf = (url: string): string | null => {
  const name = new URL(url).pathname.slice(1)
  return /^[\w-]{1,100}\.eml$/.test(name) ? name : null
}

/**
 * What gateway has as `MAIL_CAPTURE`: `PUT /{name}.eml` writes a message into the folder, `DELETE` removes it. Messages
 * hold links that sign people in, so only the owner of the folder reads them.
 */
export const captureMail =
  (dataFolder: string) =>
  async (request: Request): Promise<Response> => {
    const name = nameOf(request.url)
    if (name === null) return new Response(null, { status: 404 })
    const path = join(mailFolder(dataFolder), name)
    if (request.method === 'DELETE') {
      rmSync(path, { force: true })
      return new Response(null, { status: 204 })
    }
    if (request.method !== 'PUT') return new Response(null, { status: 405 })
    mkdirSync(mailFolder(dataFolder), { recursive: true, mode: 0o700 })
    // Written beside and moved: whoever watches the folder never reads half a message.
    writeFileSync(`${path}.new`, await request.text(), { mode: 0o600 })
    renameSync(`${path}.new`, path)
    return new Response(null, { status: 204 })
  }
