import { createInstance } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { english } from './english.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell'
    resources: typeof english
  }
}

/** Loads the texts of the app. English is the first language; others follow as files of the same keys. */
export const startLanguage = (): Promise<unknown> =>
  createInstance()
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      defaultNS: 'shell',
      resources: { en: english },
      interpolation: { escapeValue: false },
    })
