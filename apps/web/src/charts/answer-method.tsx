import type { EngineResult } from '@orrery/contracts/engine-answer'
import { useTranslation } from 'react-i18next'

type Methodical = Pick<EngineResult, 'warnings' | 'conventions' | 'absent' | 'field_signature'>

const Pairs = ({ title, pairs }: { title: string; pairs: Record<string, string> }) => {
  const entries = Object.entries(pairs)
  if (entries.length === 0) return null
  return (
    <>
      <h3 className="mt-5 text-lg">{title}</h3>
      <dl className="mt-2 grid gap-x-6 gap-y-1.5 text-[0.9375rem] sm:grid-cols-[minmax(9rem,auto)_1fr]">
        {entries.map(([name, value]) => (
          <div key={name} className="contents">
            <dt className="text-quiet">{name.replaceAll('_', ' ')}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

/** Warnings first and in the open; the method folded away below them. */
export const AnswerMethod = ({ result }: { result: Methodical }) => {
  const { t } = useTranslation('chart')
  return (
    <section className="mt-10 max-w-4xl">
      {result.warnings.length > 0 && (
        <div className="mb-6 rounded-lg border border-warn p-4">
          <h2 className="text-lg text-warn">{t('warnings')}</h2>
          <ul className="mt-1 list-disc ps-5 text-[0.9375rem]">
            {result.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      )}
      <details className="card px-5 py-3">
        <summary className="min-h-8 font-semibold">{t('sources')}</summary>
        <Pairs title={t('conventions')} pairs={result.conventions} />
        <Pairs title={t('absent')} pairs={result.absent} />
        <p className="mt-5 mb-2 text-fine text-quiet">
          {t('signature')}: <code className="select-all">{result.field_signature}</code>
        </p>
      </details>
    </section>
  )
}
