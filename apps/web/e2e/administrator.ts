import { dirname } from 'node:path'
import { run } from '../../../tests/platform.ts'
import { type SignedUp, signUp } from './person.ts'

/** What an operator types at the machine, and what is printed there. Throws when it is refused. */
const asOperator = async (...typed: readonly string[]): Promise<string> => {
  const folder = dirname(process.env['ORRERY_MAIL'] ?? '')
  const { code, printed } = await run('tools/admin.ts', { ORRERY_DATA: folder }, typed).ended
  if (code !== 0) throw new Error(`"${typed.join(' ')}" was refused: ${printed}`)
  return printed
}

/** A fresh account that an operator made an administrator, signed in. */
export const signUpAdministrator = async (baseURL: string): Promise<SignedUp> => {
  const person = await signUp(baseURL, { name: 'Grace Pine' })
  await asOperator('grant', person.email)
  // The new role ended the first session.
  const { email, password, api } = person
  const answer = await api.post('/api/v1/auth/login', { data: { email, password } })
  return { ...person, user: ((await answer.json()) as Pick<SignedUp, 'user'>).user }
}
