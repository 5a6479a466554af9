import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { buttonClass } from '../parts/button.tsx'
import { answerCard } from '../profile/answer-card.tsx'
import { CardFrame } from '../profile/card-frame.tsx'
import { numerologyInput } from './numerology-input.ts'

const AnswerCard = answerCard(
  'numerology',
  ({ birth }) => numerologyInput(birth),
  () => import('./card-body.tsx'),
)

const NameMissing = ({ chart }: OfChartProps) => {
  const { t } = useTranslation('numerology')
  return (
    <CardFrame id="numerology" chartId={chart.id}>
      <p className="mt-3 mb-5 font-serif text-lg leading-normal">{t('nameMissing')}</p>
      <Link
        to="/charts/$chartId/$engine"
        params={{ chartId: chart.id, engine: 'numerology' }}
        className={`mt-auto self-start ${buttonClass('plain')}`}
      >
        {t('nameGive')}
      </Link>
    </CardFrame>
  )
}

/** Asks for the name first where the chart has none: nothing is counted from a missing name. */
export const NumerologyCard = ({ chart }: OfChartProps) =>
  chart.birth.name === '' ? <NameMissing chart={chart} /> : <AnswerCard chart={chart} />
