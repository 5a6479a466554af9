import type { EngineId } from '@orrery/engines/schemas'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { OfChart } from '../charts/of-chart.tsx'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { reading } from '../i18n/en/reading.ts'
import { addTexts } from '../i18n/language.ts'
import { buttonClass } from '../parts/button.tsx'
import { Choice } from '../parts/choice.tsx'
import { isReadable, togetherEngines } from '../reading/readable-engines.ts'
import { ReadingView } from '../reading/reading-view.tsx'
import { useReadAnswers } from '../reading/use-read-answers.ts'

addTexts('reading', reading)

const route = getRouteApi('/charts/$chartId/reading')

/** What the reading is of; a draw stays the one it is, others are chosen among what a birth gives. */
const Subject = ({ of }: { of: EngineId | null }) => {
  const { t } = useTranslation(['reading', 'engines'])
  const navigate = route.useNavigate()
  const offered: readonly EngineId[] =
    of === null || togetherEngines.some((engine) => engine === of) ? togetherEngines : [...togetherEngines, of]
  return (
    <Choice
      label={t('of')}
      value={of ?? 'together'}
      options={[
        { value: 'together', name: t('together') },
        ...offered.map((engine) => ({ value: engine, name: t(`engines:${engine}`) })),
      ]}
      onChoose={(chosen) => void navigate({ search: chosen === 'together' ? {} : { of: chosen } })}
    />
  )
}

const NothingYet = ({ chart, of }: OfChartProps & { of: EngineId }) => {
  const { t } = useTranslation(['reading', 'engines'])
  return (
    <div className="card p-8 text-center">
      <h3 className="text-2xl">{t('nothingTitle')}</h3>
      <p className="mx-auto mt-2 mb-5 max-w-md text-quiet">{t('nothingText')}</p>
      <Link to="/charts/$chartId/$engine" params={{ chartId: chart.id, engine: of }} className={buttonClass('main')}>
        {t('nothingAction', { engine: t(`engines:${of}`) })}
      </Link>
    </div>
  )
}

const Found = ({
  chart,
  of,
  draw,
  title,
}: OfChartProps & { of: EngineId | null; draw: string | null; title: string }) => {
  const { answers } = useReadAnswers(chart, of, draw)
  if (of !== null && answers.length === 0) return <NothingYet chart={chart} of={of} />
  return <ReadingView key={`${chart.id} ${of} ${draw}`} place={{ chart, of, draw }} title={title} />
}

/** A reading of a person's chart, of everything or of one engine. */
export const ReadingScreen = () => {
  const { t } = useTranslation(['reading', 'engines'])
  const { of: named, draw } = route.useSearch()
  const of = isReadable(named) ? named : null
  const title = of === null ? t('titleTogether') : t('titleOne', { engine: t(`engines:${of}`) })
  return (
    <OfChart title={title}>
      {(chart) => (
        <>
          <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
            <h2 className="text-3xl">{title}</h2>
            <div className="text-[0.9375rem] print:hidden">
              <Subject of={of} />
            </div>
          </div>
          <Found chart={chart} of={of} draw={draw ?? null} title={title} />
        </>
      )}
    </OfChart>
  )
}
