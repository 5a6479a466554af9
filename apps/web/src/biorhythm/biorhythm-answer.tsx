import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/biorhythm/explain'
import { biorhythmPicture } from '@orrery/engines/biorhythm/picture'
import type { SingleBiorhythm } from '@orrery/engines/biorhythm/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer, useExploration } from '../charts/explorer.tsx'
import { Table, Cell, HeadCell } from '../parts/table.tsx'

const writtenPercent = (percent: number): string =>
  new Intl.NumberFormat('en', { maximumFractionDigits: 1, signDisplay: 'exceptZero' }).format(percent) + ' %'

const writtenDay = (date: string): string =>
  new Intl.DateTimeFormat('en', {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`))

const CyclesTable = ({ facts }: { facts: SingleBiorhythm }) => {
  const { t } = useTranslation('biorhythm')
  return (
    <Table caption={t('cycles')} heads={[t('cycle'), t('period'), t('value'), t('phase'), t('nextCrossing')]}>
      {Object.values(facts.cycle_details).map((detail) => (
        <tr key={detail.name}>
          <HeadCell>{detail.name}</HeadCell>
          <Cell>{t('periodDays', { count: detail.period })}</Cell>
          <Cell>{writtenPercent(detail.percentage)}</Cell>
          <Cell>{detail.phase}</Cell>
          <Cell>{writtenDay(detail.next_critical)}</Cell>
        </tr>
      ))}
    </Table>
  )
}

const Crossings = ({ facts }: { facts: SingleBiorhythm }) => {
  const { t } = useTranslation('biorhythm')
  return (
    <section>
      <h2 className="text-2xl">{t('crossings')}</h2>
      <p className="mt-1 text-[0.9375rem] text-quiet">{t('crossingsText')}</p>
      <ul className="figure-text mt-3 grid gap-1.5 text-[0.9375rem]">
        {facts.zero_crossings_ahead.slice(0, 10).map(({ date, cycle, direction }) => (
          <li
            key={`${date}-${cycle}`}
            className="flex flex-wrap justify-between gap-x-4 border-b border-hairline pb-1.5"
          >
            <span>{writtenDay(date)}</span>
            <span className="text-quiet">
              {cycle}, {t(direction)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

const Forecast = ({ facts }: { facts: SingleBiorhythm }) => {
  const { t } = useTranslation('biorhythm')
  return (
    <Table caption={t('forecast')} heads={[t('day'), t('physical'), t('emotional'), t('intellectual'), t('mean')]}>
      {facts.forecast.map((day) => (
        <tr key={day.date}>
          <HeadCell>{writtenDay(day.date)}</HeadCell>
          {[day.physical, day.emotional, day.intellectual, day.overall_energy].map((percent, index) => (
            <Cell key={['physical', 'emotional', 'intellectual', 'mean'][index]}>{writtenPercent(percent)}</Cell>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** Curves, the figures under them, and the days that matter next. */
export const BiorhythmAnswer = ({ result }: { result: ResultOf<'biorhythm'> }) => {
  const exploration = useExploration()
  const facts = result.raw_data
  const picture = useMemo(() => biorhythmPicture(facts), [facts])
  if (facts.variant === 'pair') return null
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        exploration={exploration}
        widest="max-w-[54rem]"
      />
      <div className="mt-10 grid gap-10 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <CyclesTable facts={facts} />
        <Crossings facts={facts} />
      </div>
      <AnswerWords result={result} />
      <div className="mt-12">
        <Forecast facts={facts} />
      </div>
      <AnswerMethod result={result} />
    </>
  )
}
