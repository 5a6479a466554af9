import { useTranslation } from 'react-i18next'
import { models } from '../i18n/en/models.ts'

type Known = keyof typeof models.provider

const isKnown = (provider: string): provider is Known => Object.hasOwn(models.provider, provider)

/** What a provider is called, or its own name where this page does not know it. */
export const useProviderName = (): ((provider: string) => string) => {
  const { t } = useTranslation('models')
  return (provider) => (isKnown(provider) ? t(`provider.${provider}`) : provider)
}
