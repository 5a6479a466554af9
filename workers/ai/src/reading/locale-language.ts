import { type Language, languages } from '@orrery/safety/languages'

/** The language whose rules decide ties; English for those that have none. */
export const languageOf = (locale: string): Language =>
  languages.find((language) => language === locale.toLowerCase().split(/[-_]/)[0]) ?? 'en'
