import { type Language, languages } from '@orrery/safety/languages'

/** The language we speak that is nearest to a tag of the platform, like `pt-br`; English where none is. */
export const languageOf = (tag: string | null): Language =>
  languages.find((one) => tag?.toLowerCase().split('-')[0] === one) ?? 'en'
