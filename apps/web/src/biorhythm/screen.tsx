import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { BiorhythmAnswer } from './biorhythm-answer.tsx'
import { DayStepper } from './day-stepper.tsx'
import { biorhythmInput } from './biorhythm-input.ts'
import { todayHere } from '../parts/calendar-day.ts'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'

/** The curves around a day of the person's choice, today at first. */
export const Screen = ({ chart }: { chart: StoredChart }) => {
  const { t } = useTranslation('biorhythm')
  const [day, setDay] = useState(todayHere)
  const [extended, setExtended] = useState(false)
  const input = biorhythmInput(chart.birth, { day, extended })
  const query = useQuery({ ...answerQuery(chart.id, 'biorhythm', input), placeholderData: keepPreviousData })
  return (
    <>
      <div className="mb-5 flex flex-wrap items-end justify-between gap-4 print:hidden">
        <DayStepper day={day} first={chart.birth.date} onChange={setDay} />
        <label className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem]">
          <input type="checkbox" checked={extended} onChange={(change) => setExtended(change.target.checked)} />
          {t('extended')}
        </label>
      </div>
      <AnswerView query={query}>{({ result }) => <BiorhythmAnswer result={result} />}</AnswerView>
    </>
  )
}
