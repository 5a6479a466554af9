import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { z } from 'zod'
import { rootFolder } from '../platform/checkout.ts'

const password = 'brass moons turning slowly'
const json = { 'content-type': 'application/json' }

const post = async (url: string, path: string, body: unknown): Promise<unknown> => {
  const answer = await fetch(url + path, { method: 'POST', headers: json, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}

const tokens = z.object({ accessToken: z.string() })

/** Headers of somebody new who signed up and in, in `development`; `isAdministrator`: by the operators' command. */
export const headersOfSomebody = async (
  { url, dataFolder }: { url: string; dataFolder: string },
  { isAdministrator }: { isAdministrator: boolean },
): Promise<Record<string, string>> => {
  const email = `${crypto.randomUUID()}@fuzz.example`
  await post(url, '/auth/register', { email, password, name: 'Somebody' })
  if (isAdministrator) {
    const words = [join(rootFolder, 'tools/run.cjs'), 'admin', 'grant', email]
    const { status, stderr } = spawnSync(process.execPath, words, {
      encoding: 'utf8',
      env: { ...process.env, ORRERY_DATA: dataFolder },
    })
    if (status !== 0) throw new Error(`admin grant: ${stderr.trim()}`)
  }
  const { accessToken } = tokens.parse(await post(url, '/auth/login', { email, password, mode: 'token' }))
  return { Authorization: `Bearer ${accessToken}` }
}
