import { type Language, languages } from '@orrery/safety/languages'

/** The language of a locale, English where its words are not known. */
export const languageOf = (locale: string): Language =>
  languages.find((language) => language === locale.slice(0, 2).toLowerCase()) ?? 'en'

/** ISO 3166-1 alpha-2, where a locale names one. */
export const regionOf = (locale: string): string | null => {
  const [, region] = /[-_]([A-Za-z]{2})(?:$|[-_])/u.exec(locale) ?? []
  return region?.toUpperCase() ?? null
}
