/** Languages our scenes speak. */
export const sceneLocales = ['en', 'es', 'pt', 'fr', 'de'] as const
export type SceneLocale = (typeof sceneLocales)[number]

/** The same words in each language. */
export type Words = Readonly<Record<SceneLocale, string>>

export const inWords = (en: string, es: string, pt: string, fr: string, de: string): Words => ({ en, es, pt, fr, de })

/** The language nearest to a BCP 47 tag; English where none is near. */
export const sceneLocale = (tag: string): SceneLocale => {
  const language = tag.toLowerCase().split(/[-_]/u)[0]
  return sceneLocales.find((known) => known === language) ?? 'en'
}
