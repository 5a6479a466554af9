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

/** Makes an account, in `development` without waiting for a mail; resolves with its address. */
export const signUp = async (url: string): Promise<string> => {
  const email = `${crypto.randomUUID()}@people.example`
  await post(url, '/auth/register', { email, password, name: 'Somebody' })
  return email
}

/** Signs in by password; resolves with the access token. */
export const signIn = async (url: string, email: string): Promise<string> =>
  tokens.parse(await post(url, '/auth/login', { email, password, mode: 'token' })).accessToken

const grant = (email: string, dataFolder: string): void => {
  const words = [join(rootFolder, 'tools/run.cjs'), 'admin', 'grant', email]
  const { status, stderr } = spawnSync(process.execPath, words, {
    encoding: 'utf8',
    env: { ...process.env, ORRERY_DATA: dataFolder },
  })
  if (status !== 0) throw new Error(`admin grant: ${stderr.trim()}`)
}

/** Headers of somebody new who signed up and in; `isAdministrator`: by the operators' command. */
export const headersOfSomebody = async (
  { url, dataFolder }: { url: string; dataFolder: string },
  { isAdministrator }: { isAdministrator: boolean },
): Promise<Record<string, string>> => {
  const email = await signUp(url)
  if (isAdministrator) grant(email, dataFolder)
  return { Authorization: `Bearer ${await signIn(url, email)}` }
}
