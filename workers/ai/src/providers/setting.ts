import type { ProviderSettings } from './provider.ts'

/** A setting that says something; null when it is missing or empty. */
export const setting = (settings: ProviderSettings, name: string): string | null => {
  const value = settings[name]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

/** An address without the slash at its end. */
export const address = (settings: ProviderSettings, name: string, usual: string): string =>
  (setting(settings, name) ?? usual).replace(/\/+$/, '')
