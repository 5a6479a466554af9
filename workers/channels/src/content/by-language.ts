import type { Language } from '@orrery/safety/languages'

/** The same in every language we speak. */
export type ByLanguage<Words> = Readonly<Record<Language, Words>>
