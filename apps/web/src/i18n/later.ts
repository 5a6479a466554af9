import type { about } from './en/about.ts'
import type { account } from './en/account.ts'
import type { administration } from './en/administration.ts'
import type { audit } from './en/audit.ts'
import type { connections } from './en/connections.ts'
import type { conversation } from './en/conversation.ts'
import type { credits } from './en/credits.ts'
import type { docs } from './en/docs.ts'
import type { library } from './en/library.ts'
import type { making } from './en/making.ts'
import type { models } from './en/models.ts'
import type { people } from './en/people.ts'
import type { player } from './en/player.ts'
import type { practice } from './en/practice.ts'
import type { practiceWords } from './en/practice-words.ts'
import type { reading } from './en/reading.ts'
import type { scopes } from './en/scopes.ts'
import type { signIn } from './en/sign-in.ts'
import type { status } from './en/status.ts'
import type { studio } from './en/studio.ts'
import type { timeline } from './en/timeline.ts'
import type { usage } from './en/usage.ts'

/** Texts by screen that are fetched with the screen: its first module calls `addTexts`. Missing keys do not compile either. */
export type LaterTexts = {
  about: typeof about
  account: typeof account
  administration: typeof administration
  audit: typeof audit
  connections: typeof connections
  conversation: typeof conversation
  credits: typeof credits
  docs: typeof docs
  library: typeof library
  making: typeof making
  models: typeof models
  people: typeof people
  player: typeof player
  practice: typeof practice
  practiceWords: typeof practiceWords
  reading: typeof reading
  scopes: typeof scopes
  signIn: typeof signIn
  status: typeof status
  studio: typeof studio
  timeline: typeof timeline
  usage: typeof usage
}
