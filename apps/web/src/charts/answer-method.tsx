import type { EngineResult } from '@orrery/contracts/engine-answer'
import type { EngineId } from '@orrery/engines/schemas'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { certificateOf } from '../certificate/certificate-of.ts'

type Methodical = Pick<
  EngineResult,
  'engine_name' | 'warnings' | 'conventions' | 'absent' | 'field_signature' | 'certificate' | 'confidence_score'
>

const CertificatePanel = lazy(async () => ({
  default: (await import('../certificate/certificate-panel.tsx')).CertificatePanel,
}))

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

/** Whose work the facts stand on. Asked for when the panel is opened; without an answer the rest still stands. */
const Sources = ({ engine }: { engine: EngineId }) => {
  const { t } = useTranslation('chart')
  const metadata = useQuery({
    queryKey: ['metadata', engine],
    queryFn: ({ signal }) => api.metadata(engine, { signal }),
  })
  if (!metadata.data) return null
  return (
    <>
      <p className="mt-3 text-[0.9375rem]">{metadata.data.evidence_note}</p>
      <h3 className="mt-5 text-lg">{t('sourceList')}</h3>
      <ul className="mt-2 list-disc ps-5 text-[0.9375rem]">
        {metadata.data.sources.map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </>
  )
}

const Warnings = ({ warnings }: Pick<Methodical, 'warnings'>) => {
  const { t } = useTranslation('chart')
  if (warnings.length === 0) return null
  return (
    <div className="mb-6 rounded-lg border border-warn p-4">
      <p className="font-serif text-lg font-medium text-warn">{t('warnings')}</p>
      <ul className="mt-1 list-disc ps-5 text-[0.9375rem]">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </div>
  )
}

/**
 * Warnings first and in the open; the method folded away below them.
 *
 * @param certified whether the certificate stands in the panel too, for places that do not show it beside.
 */
export const AnswerMethod = ({ result, certified = false }: { result: Methodical; certified?: boolean }) => {
  const { t } = useTranslation('chart')
  const [isOpen, setOpen] = useState(false)
  const certificate = certified ? certificateOf(result) : null
  return (
    <section className={certified ? 'mt-auto pt-5' : 'mt-10 max-w-4xl'}>
      <Warnings warnings={result.warnings} />
      <details
        className={certified ? 'border-t border-hairline pt-3' : 'card px-5 py-3'}
        onToggle={(toggle) => setOpen(toggle.currentTarget.open)}
      >
        <summary className="min-h-8 font-semibold">{t('sources')}</summary>
        {/* Safe because an answer names the engine it came from. */}
        {isOpen && <Sources engine={result.engine_name as EngineId} />}
        <Pairs title={t('conventions')} pairs={result.conventions} />
        <Pairs title={t('absent')} pairs={result.absent} />
        {isOpen && certificate && (
          <Suspense>
            <CertificatePanel certificate={certificate} confidence={result.confidence_score} isFramed={false} />
          </Suspense>
        )}
        <p className="mt-5 mb-2 text-fine text-quiet">
          {t('signature')}: <code className="select-all break-all">{result.field_signature}</code>
        </p>
      </details>
    </section>
  )
}
