import type { account } from './en/account.ts'
import type { administration } from './en/administration.ts'
import type { audit } from './en/audit.ts'
import type { models } from './en/models.ts'
import type { people } from './en/people.ts'
import type { reading } from './en/reading.ts'
import type { scopes } from './en/scopes.ts'
import type { signIn } from './en/sign-in.ts'
import type { status } from './en/status.ts'
import type { timeline } from './en/timeline.ts'
import type { usage } from './en/usage.ts'

/** Texts by screen that are fetched with the screen: its first module calls `addTexts`. Missing keys do not compile either. */
export type LaterTexts = {
  account: typeof account
  administration: typeof administration
  audit: typeof audit
  models: typeof models
  people: typeof people
  reading: typeof reading
  scopes: typeof scopes
  signIn: typeof signIn
  status: typeof status
  timeline: typeof timeline
  usage: typeof usage
}
