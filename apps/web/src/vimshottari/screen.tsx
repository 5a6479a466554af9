import { schools, type SchoolName } from '@orrery/engines/vimshottari/reckoning'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { Choice } from '../parts/choice.tsx'
import { VimshottariAnswer } from './vimshottari-answer.tsx'
import { vimshottariInput } from './vimshottari-input.ts'

// Safe because the object has exactly these keys.
const names = Object.keys(schools) as SchoolName[]

/** The periods of one life, by a school of the person's choice. */
export const Screen = ({ chart }: OfChartProps) => {
  const { t } = useTranslation('vimshottari')
  const [preset, setPreset] = useState<SchoolName>('orrery')
  const query = useQuery({
    ...answerQuery(chart.id, 'vimshottari', vimshottariInput(chart.birth, preset)),
    placeholderData: keepPreviousData,
  })
  return (
    <>
      <div className="mb-5 text-[0.9375rem] print:hidden">
        <Choice
          label={t('school')}
          value={preset}
          options={names.map((name) => ({ value: name, name: schools[name].title }))}
          onChoose={setPreset}
        />
      </div>
      <AnswerView query={query}>{({ result }) => <VimshottariAnswer result={result} />}</AnswerView>
    </>
  )
}
