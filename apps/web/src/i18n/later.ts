import type { account } from './en/account.ts'
import type { scopes } from './en/scopes.ts'
import type { signIn } from './en/sign-in.ts'

/** Texts by screen that are fetched with the screen: its first module calls `addTexts`. Missing keys do not compile either. */
export type LaterTexts = { account: typeof account; scopes: typeof scopes; signIn: typeof signIn }
