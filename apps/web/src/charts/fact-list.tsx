import type { Stability } from '@orrery/engines/certificate'
import { useTranslation } from 'react-i18next'
import { writtenDuration, writtenShare } from '../certificate/written.ts'

export type Fact = {
  name: string
  value: string
  note?: string | null
  stability?: Stability | undefined
  /** Of the span in which the birth lies, 0 to 1. */
  share?: number | undefined
}

/** How many minutes the clock may be off before a fact changes, on the nearer side. */
export const Holds = ({ stability }: { stability: Stability }) => {
  const { t } = useTranslation('chart')
  const duration = writtenDuration(Math.min(stability.minus_minutes, stability.plus_minutes))
  return <span className="figure-text mt-0.5 block text-fine text-calm">{t('holds', { duration })}</span>
}

const Share = ({ share }: { share: number }) => {
  const { t } = useTranslation('chart')
  return (
    <span className="figure-text mt-0.5 block text-fine text-calm">
      {share >= 1 ? t('wholeSpan') : t('ofSpan', { share: writtenShare(share) })}
    </span>
  )
}

/** Headline facts, each with what it is called, and how sure it is. Of an odd number the first has a row for itself. */
export const FactList = ({ facts }: { facts: readonly Fact[] }) => (
  <dl className="mt-6 grid grid-cols-2 content-start gap-x-6 gap-y-5 [&>:first-child:nth-last-child(odd)]:col-span-2">
    {facts.map(({ name, value, note, stability, share }) => (
      <div key={name} className="min-w-0">
        <dt className="text-fine text-quiet">{name}</dt>
        <dd>
          <span className="font-serif text-lg leading-snug">{value}</span>
          {note && <span className="figure-text block text-fine text-quiet">{note}</span>}
          {share !== undefined && <Share share={share} />}
          {stability && <Holds stability={stability} />}
        </dd>
      </div>
    ))}
  </dl>
)
