import type { ResultOf } from '@orrery/client'
import { explain } from '@orrery/engines/biorhythm/explain'
import { biorhythmPicture } from '@orrery/engines/biorhythm/picture'
import type { SingleBiorhythm } from '@orrery/engines/biorhythm/schema'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { AnswerWords } from '../charts/answer-words.tsx'
import { Explorer } from '../charts/explorer.tsx'
import { FactList } from '../charts/fact-list.tsx'
import { writtenCount, writtenSignedPercent, writtenWeekday } from '../i18n/written.ts'
import { Table, Cell, HeadCell } from '../parts/table.tsx'

const DayFacts = ({ facts }: { facts: SingleBiorhythm }) => {
  const { t } = useTranslation('biorhythm')
  const cycles = Object.values(facts.cycle_details).map(({ name, percentage, phase }) => ({
    name,
    value: writtenSignedPercent(percentage),
    note: phase,
  }))
  const [next] = facts.zero_crossings_ahead
  const crossing = next && {
    name: t('nextCrossing'),
    value: writtenWeekday(next.date),
    note: `${next.cycle}, ${t(next.direction)}`,
  }
  return (
    <section aria-labelledby="day-facts">
      <h2 id="day-facts" className="text-3xl">
        {writtenWeekday(facts.target_date)}
      </h2>
      <p className="mt-1 text-quiet">
        {t('daysAlive', { count: facts.days_alive, formatted: writtenCount(facts.days_alive) })}
      </p>
      <FactList
        facts={[
          ...cycles,
          { name: t('overall'), value: writtenSignedPercent(facts.overall_energy) },
          ...(crossing ? [crossing] : []),
        ]}
      />
    </section>
  )
}

const CyclesTable = ({ facts }: { facts: SingleBiorhythm }) => {
  const { t } = useTranslation('biorhythm')
  return (
    <Table caption={t('cycles')} heads={[t('cycle'), t('period'), t('value'), t('phase'), t('nextCrossing')]}>
      {Object.values(facts.cycle_details).map((detail) => (
        <tr key={detail.name}>
          <HeadCell>{detail.name}</HeadCell>
          <Cell>{t('periodDays', { count: detail.period })}</Cell>
          <Cell>{writtenSignedPercent(detail.percentage)}</Cell>
          <Cell>{detail.phase}</Cell>
          <Cell>{writtenWeekday(detail.next_critical)}</Cell>
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
            <span>{writtenWeekday(date)}</span>
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
          <HeadCell>{writtenWeekday(day.date)}</HeadCell>
          {[day.physical, day.emotional, day.intellectual, day.overall_energy].map((percent, index) => (
            <Cell key={['physical', 'emotional', 'intellectual', 'mean'][index]}>{writtenSignedPercent(percent)}</Cell>
          ))}
        </tr>
      ))}
    </Table>
  )
}

/** Curves, the figures of the day beside them, and the days that matter next. */
export const BiorhythmAnswer = ({ result }: { result: ResultOf<'biorhythm'> }) => {
  const facts = result.raw_data
  const picture = useMemo(() => biorhythmPicture(facts), [facts])
  if (facts.variant === 'pair') return null
  return (
    <>
      <Explorer
        picture={picture}
        explain={(factId) => explain(facts, factId)}
        beside={<DayFacts facts={facts} />}
        widest="max-w-[54rem]"
      />
      <div className="mt-12 grid gap-12 lg:grid-cols-2">
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
