import { openProgram } from './program.ts'
import type { SignedUp } from './person.ts'

/** Has a program of somebody else ask, and the person let it in, by the door's own addresses. */
export const letAppIn = async (
  platformUrl: string,
  { api }: SignedUp,
  { name, scope }: { name: string; scope: string },
): Promise<void> => {
  const program = await openProgram(platformUrl, name)
  try {
    const question = await api.get(program.question(scope), { maxRedirects: 0 })
    const asked = new URL(question.headers()['location'] ?? '', platformUrl)
    const answered = await api.post('/oauth2/consent', { data: { accept: true, oauth_query: asked.search.slice(1) } })
    if (!answered.ok()) throw new Error(`The consent was answered ${answered.status()}: ${await answered.text()}`)
  } finally {
    program.close()
  }
}
