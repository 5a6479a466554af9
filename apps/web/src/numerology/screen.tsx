import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import { renameChart, type StoredChart } from '../charts/chart-store.ts'
import { NameForm } from './name-form.tsx'
import { NumerologyAnswer } from './numerology-answer.tsx'
import { type LetterValues, LetterValuesChoice } from './letter-values-choice.tsx'
import { numerologyInput } from './numerology-input.ts'
import { Button } from '../parts/button.tsx'

const Numbers = ({ chart, onChangeName }: { chart: StoredChart; onChangeName: () => void }) => {
  const { t } = useTranslation('numerology')
  const [system, setSystem] = useState<LetterValues>('pythagorean')
  const input = numerologyInput(chart.birth, system)
  const query = useQuery({ ...answerQuery(chart.id, 'numerology', input), placeholderData: keepPreviousData })
  return (
    <>
      <div className="mb-5 flex flex-wrap items-center justify-between gap-4 print:hidden">
        <LetterValuesChoice chosen={system} onChoose={setSystem} />
        <Button look="quiet" onClick={onChangeName}>
          {t('changeName')}
        </Button>
      </div>
      <AnswerView query={query}>{({ result }) => <NumerologyAnswer result={result} />}</AnswerView>
    </>
  )
}

/** The numbers of a name and a date; the name is asked for here if the chart has none. */
export const Screen = ({ chart }: { chart: StoredChart }) => {
  const [isAsking, setAsking] = useState(chart.birth.name === '')
  const renaming = useMutation({
    mutationFn: (name: string) => renameChart(chart.id, name),
    onSuccess: () => setAsking(false),
  })
  if (!isAsking) return <Numbers chart={chart} onChangeName={() => setAsking(true)} />
  return (
    <NameForm
      name={chart.birth.name}
      onCancel={chart.birth.name === '' ? null : () => setAsking(false)}
      failure={renaming.error}
      onUse={renaming.mutate}
    />
  )
}
