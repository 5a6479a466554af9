import { useTranslation } from 'react-i18next'
import { reading } from '../i18n/en/reading.ts'

type KnownProvider = keyof typeof reading.provider

const isKnown = (provider: string): provider is KnownProvider => Object.hasOwn(reading.provider, provider)

/** The name of whoever writes, as it stands inside a sentence. */
export const useWriterWords = (): ((writer: { provider: string; model: string } | null) => string) => {
  const { t } = useTranslation('reading')
  return (writer) => {
    if (writer === null) return t('somebody')
    const { provider, model } = writer
    if (provider === 'composer') return t('composer')
    return t('modelOf', { model, provider: isKnown(provider) ? t(`provider.${provider}`) : provider })
  }
}
