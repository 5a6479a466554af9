import { api } from '../api.ts'
import { signedOut } from './use-person.ts'

/** Ends this browser's session, here and on the server. Rejects, and changes nothing, when the server cannot be told. */
export const endSession = async (): Promise<void> => {
  await api.account.logout()
  await signedOut()
}
