import type { account } from './en/account.ts'
import type { scopes } from './en/scopes.ts'

/** Texts by screen that are fetched with the screen: its first module calls `addTexts`. Missing keys do not compile either. */
export type LaterTexts = { account: typeof account; scopes: typeof scopes }
