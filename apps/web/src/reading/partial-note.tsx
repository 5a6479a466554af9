import type { EngineId } from '@orrery/engines/schemas'
import { useTranslation } from 'react-i18next'
import { Button } from '../parts/button.tsx'
import type { ReadAnswer } from './use-read-answers.ts'

/** What a reading of everything has to leave out, and why. */
export const PartialNote = ({
  failed,
  missing,
  isTimeUnknown,
}: {
  failed: readonly ReadAnswer[]
  missing: readonly EngineId[]
  isTimeUnknown: boolean
}) => {
  const { t } = useTranslation(['reading', 'engines'])
  const lines = [
    ...failed.map(({ engine, query }) =>
      t('partialFailed', { engine: t(`engines:${engine}`), reason: query.error?.message ?? '' }),
    ),
    ...(missing.includes('numerology') ? [t('partialName')] : []),
    ...(isTimeUnknown ? [t('timeUnknown')] : []),
  ]
  if (lines.length === 0) return null
  return (
    <section className="mt-6 border-s-4 border-s-warn ps-4 text-[0.9375rem]">
      {failed.length > 0 && <h3 className="text-lg">{t('partial')}</h3>}
      <ul className="grid gap-1">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {failed.length > 0 && (
        <Button className="mt-3 print:hidden" onClick={() => failed.forEach(({ query }) => void query.refetch())}>
          {t('partialRetry')}
        </Button>
      )}
    </section>
  )
}
