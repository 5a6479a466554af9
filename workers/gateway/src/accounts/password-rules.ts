import { AppError } from '@orrery/contracts/errors'
import { commonPasswords } from './content/common-passwords.ts'

const fewestCharacters = 10
const mostBytes = 256

/** One password has several codings in Unicode: keyboards differ, the person typed the same. */
export const normalPassword = (password: string): string => password.normalize('NFKC')

const refused = (message: string): AppError =>
  new AppError('INVALID_INPUT', `password: ${message}`, { issues: [{ path: 'password', message }] })

/** Why nobody may choose this password, in its normal form; null when it will do. */
export const passwordRefused = (password: string): AppError | null => {
  if (Array.from(password).length < fewestCharacters) return refused(`Choose at least ${fewestCharacters} characters.`)
  if (new TextEncoder().encode(password).byteLength > mostBytes) return refused(`Choose at most ${mostBytes} bytes.`)
  return commonPasswords.has(password.toLowerCase())
    ? refused('This is one of the commonest passwords. Choose one that nobody else thinks of.')
    : null
}
