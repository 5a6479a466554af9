import { Link } from '@tanstack/react-router'
import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeptDraws } from '../draws/kept-draws.ts'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { writtenInstant } from '../i18n/written.ts'
import { buttonClass } from '../parts/button.tsx'
import { CardFrame } from './card-frame.tsx'
import { type DrawnEngine, EngineArt } from './engine-art.tsx'

const Latest = ({ chart, id }: OfChartProps & { id: DrawnEngine }) => {
  const { t } = useTranslation('profile')
  const [latest] = useKeptDraws(chart.id, id)
  if (!latest) return null
  return (
    <p className="mt-3 text-fine text-quiet">
      {t('latest')}{' '}
      <Link
        to="/charts/$chartId/$engine"
        params={{ chartId: chart.id, engine: id }}
        search={{ draw: latest.id }}
        className="text-calm underline underline-offset-4"
      >
        {latest.question || writtenInstant(latest.at)}
      </Link>
    </p>
  )
}

/** The card of an engine that begins with something the person brings. */
export const invitationCard = (id: DrawnEngine): ComponentType<OfChartProps> =>
  function InvitationCard({ chart }) {
    const { t } = useTranslation('profile')
    return (
      <CardFrame id={id} chartId={chart.id}>
        <div className="mt-2 flex grow items-start gap-5">
          <div className="w-24 shrink-0 sm:w-28">
            <EngineArt id={id} />
          </div>
          <div className="min-w-0">
            <p className="font-serif text-lg leading-normal">{t(id)}</p>
            <Latest chart={chart} id={id} />
          </div>
        </div>
        <Link
          to="/charts/$chartId/$engine"
          params={{ chartId: chart.id, engine: id }}
          className={`mt-5 self-start print:hidden ${buttonClass('plain')}`}
        >
          {t(`${id}_action`)}
        </Link>
      </CardFrame>
    )
  }
