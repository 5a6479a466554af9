import type { Reading } from '@orrery/contracts/ai-api'
import { useTranslation } from 'react-i18next'
import { writtenCost } from '../i18n/written-cost.ts'
import { writtenInstant } from '../i18n/written.ts'
import { useWriterWords } from './writer-words.ts'

const useLabels = ({ provider, model, costMicroUsd, cached, attempts }: Reading, writtenAt: string | null) => {
  const { t } = useTranslation('reading')
  const writerWords = useWriterWords()
  const isComposed = provider === 'composer'
  const cost = costMicroUsd === null ? t('costUnknown') : t('cost', { cost: writtenCost(costMicroUsd) })
  const tries = attempts.filter(({ outcome }) => outcome !== 'skipped').length
  return [
    `${t('writtenBy', { writer: writerWords({ provider, model }) })}${isComposed ? ` ${t('fromOwnTexts')}` : ''}`,
    costMicroUsd === 0 ? t('costsNothing') : cost,
    ...(cached ? [t('keptAnswer')] : []),
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
