import { useTranslation } from 'react-i18next'
import { usage } from '../i18n/en/usage.ts'
import { writtenCost } from '../i18n/written-cost.ts'
import { locale } from '../i18n/written.ts'
import type { UsageSum } from './usage-sums.ts'

/** `1,234`, `1.2M`: tokens run into millions, where the last figures say nothing. */
export const writtenTokens = (tokens: number): string =>
  new Intl.NumberFormat(locale(), tokens < 1_000_000 ? {} : { notation: 'compact', maximumFractionDigits: 1 }).format(
    tokens,
  )

/** What a sum cost, in words that never call an unknown price nothing. */
export const useCostWords = (): ((sum: UsageSum) => string) => {
  const { t } = useTranslation('usage')
  return ({ knownMicroUsd, unpricedCalls }) => {
    if (unpricedCalls === 0) return writtenCost(knownMicroUsd)
    if (knownMicroUsd === 0) return t('unknownCost')
    return `${writtenCost(knownMicroUsd)} ${t('unpriced', { count: unpricedCalls })}`
  }
}

/** The same for a table, where every figure has little room. */
export const useShortCost = (): ((sum: UsageSum) => string) => {
  const { t } = useTranslation('usage')
  return ({ knownMicroUsd, unpricedCalls }) => {
    if (unpricedCalls === 0) return writtenCost(knownMicroUsd)
    return knownMicroUsd === 0 ? t('unknownCost') : t('partlyUnknown', { cost: writtenCost(knownMicroUsd) })
  }
}

type KnownFeature = keyof typeof usage.features
const isKnown = (feature: string): feature is KnownFeature => Object.hasOwn(usage.features, feature)

/** What a part of the platform asked for, or its own name where this page has no words for it. */
export const useFeatureWords = (): ((feature: string) => string) => {
  const { t } = useTranslation('usage')
  return (feature) => (isKnown(feature) ? t(`features.${feature}`) : feature)
}
