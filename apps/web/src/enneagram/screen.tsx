import { AppError } from '@orrery/contracts/errors'
import { itemKeyVersion } from '@orrery/engines/enneagram/content/items'
import type { EngineInput } from '@orrery/engines/schemas'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { Button } from '../parts/button.tsx'
import { EnneagramAnswer } from './enneagram-answer.tsx'
import { enneagramInput } from './enneagram-input.ts'
import { useKeptAnswers } from './kept-answers.ts'
import { NotInformative } from './not-informative.tsx'
import { Questionnaire } from './questionnaire.tsx'
import { Start } from './start.tsx'

const Outcome = ({
  chart,
  input,
  onAnswer,
  onLeave,
}: OfChartProps & { input: EngineInput<'enneagram'>; onAnswer: () => void; onLeave: () => void }) => {
  const { t } = useTranslation('enneagram')
  const query = useQuery(answerQuery(chart.id, 'enneagram', input))
  if (AppError.is(query.error) && query.error.code === 'ANSWERS_NOT_INFORMATIVE') {
    return <NotInformative error={query.error} onAnswer={onAnswer} />
  }
  return (
    <>
      <div className="mb-5 flex flex-wrap gap-3 print:hidden">
        <Button onClick={onAnswer}>{t('change')}</Button>
        <Button look="quiet" onClick={onLeave}>
          {t('other')}
        </Button>
      </div>
      <AnswerView query={query}>{({ result }) => <EnneagramAnswer result={result} />}</AnswerView>
    </>
  )
}

/** A type by one's own answers or one's own choice; both stay in this browser. */
export const Screen = ({ chart }: OfChartProps) => {
  const { kept, keep } = useKeptAnswers(chart.id, itemKeyVersion)
  const input = enneagramInput(kept)
  if (input) {
    return (
      <Outcome
        chart={chart}
        input={input}
        onAnswer={() => keep({ stage: 'asking' })}
        onLeave={() => keep({ stage: 'start' })}
      />
    )
  }
  if (kept.stage === 'asking') {
    return (
      <Questionnaire
        answers={kept.answers}
        onAnswer={(id, grade) => keep({ answers: { ...kept.answers, [id]: grade } })}
        onFinish={() => keep({ stage: 'answered' })}
        onLeave={() => keep({ stage: 'start' })}
      />
    )
  }
  return (
    <Start
      answered={Object.keys(kept.answers).length}
      onAsk={() => keep({ stage: 'asking' })}
      onChoose={(type) => keep({ stage: 'chosen', chosenType: type })}
    />
  )
}
