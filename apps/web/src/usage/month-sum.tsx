import { useTranslation } from 'react-i18next'
import { FactList } from '../charts/fact-list.tsx'
import { writtenCount } from '../i18n/written.ts'
import { tokensOf, type UsageSum } from './usage-sums.ts'
import { useCostWords, writtenTokens } from './written-use.ts'

/** Cost, tokens and answers of the month. */
export const MonthSum = ({ sum }: { sum: UsageSum }) => {
  const { t } = useTranslation('usage')
  const costWords = useCostWords()
  const isAllUnknown = sum.unpricedCalls > 0 && sum.knownMicroUsd === 0
  return (
    <>
      <FactList
        facts={[
          { name: t('monthCost'), value: costWords(sum), note: isAllUnknown ? t('unknownText') : null },
          {
            name: t('monthTokens'),
            value: writtenTokens(tokensOf(sum)),
            note: t('tokensText', { input: writtenTokens(sum.inputTokens), output: writtenTokens(sum.outputTokens) }),
          },
          {
            name: t('monthCalls'),
            value: writtenCount(sum.calls),
            note: sum.failedAttempts === 0 ? null : t('failedText', { count: sum.failedAttempts }),
          },
        ]}
      />
      {sum.hasEstimates && <p className="mt-4 text-fine text-quiet">{t('estimated')}</p>}
    </>
  )
}
