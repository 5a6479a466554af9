import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { LaterTexts } from './later.ts'
import { english } from './english.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof english & LaterTexts
  }
}

const language = createInstance().use(initReactI18next)

/** Loads the texts of the app. English is the first language; others follow as files of the same keys. */
export const startLanguage = (): Promise<unknown> =>
  language.init({
    lng: 'en',
    fallbackLng: 'en',
    defaultNS: 'shell',
    resources: { en: english },
    interpolation: { escapeValue: false },
  })

/** Adds texts that come with the code of their screen, so that a first visit does not wait for them. */
export const addTexts = <Screen extends keyof LaterTexts>(screen: Screen, texts: LaterTexts[Screen]): void => {
  language.addResourceBundle('en', screen, texts)
}
