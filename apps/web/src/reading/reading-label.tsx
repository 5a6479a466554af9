import type { Reading } from '@orrery/contracts/ai-api'
import { useTranslation } from 'react-i18next'
import { writtenCost } from '../i18n/written-cost.ts'
import { writtenInstant } from '../i18n/written.ts'
import { useWriterWords } from './writer-words.ts'

/** What it cost; of a composed reading that follows failed tries of models, what those did. */
const useCost = ({ provider, costMicroUsd }: Reading): string => {
  const { t } = useTranslation('reading')
  const isComposed = provider === 'composer'
  if (costMicroUsd === 0) return t('costsNothing')
  if (costMicroUsd === null) return t(isComposed ? 'triesCostUnknown' : 'costUnknown')
  return t(isComposed ? 'triesCost' : 'cost', { cost: writtenCost(costMicroUsd) })
}

const useLabels = (reading: Reading, writtenAt: string | null): readonly string[] => {
  const { t } = useTranslation('reading')
  const writer = t('writtenBy', { writer: useWriterWords()(reading) })
  const tries = reading.attempts.filter(({ outcome }) => outcome !== 'skipped').length
  return [
    reading.provider === 'composer' ? `${writer} ${t('fromOwnTexts')}` : writer,
    useCost(reading),
    ...(reading.cached ? [t('keptAnswer')] : []),
    ...(tries > 1 ? [t('tries', { count: tries })] : []),
    ...(writtenAt === null ? [] : [writtenInstant(writtenAt)]),
  ]
}

/** Who wrote a reading, what it cost, and what it is not. */
export const ReadingLabel = ({ reading, writtenAt }: { reading: Reading; writtenAt: string | null }) => {
  const { t } = useTranslation('reading')
  return (
    <footer className="mt-10 border-t border-hairline pt-4 text-[0.9375rem] text-quiet">
      <p className="figure-text text-ink">{useLabels(reading, writtenAt).join(' · ')}</p>
      <p className="mt-1">{t('notThis')}</p>
    </footer>
  )
}
