import type { ResultOf } from '@orrery/client'
import type { EngineId, EngineInput } from '@orrery/engines/schemas'
import { useQuery } from '@tanstack/react-query'
import { type ComponentType, lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { api } from '../api.ts'
import { AnswerMethod } from '../charts/answer-method.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { Failure } from '../parts/failure.tsx'
import { CardFrame } from './card-frame.tsx'
import { createAskTogether } from './ask-together.ts'

const askTogether = createAskTogether((entries, options) => api.batch(entries, options))

/** Room of the size an answer will take. */
const Waiting = () => {
  const { t } = useTranslation('profile')
  return (
    <div className="grid min-h-80 place-items-center text-quiet">
      <output>{t('waiting')}</output>
    </div>
  )
}

/**
 * The card of an engine that needs nothing but what a chart holds. All such cards of a page ask in one batch; each shows
 * its own answer, or its own failure with its own retry.
 */
export const answerCard = <Id extends EngineId>(
  id: Id,
  input: (chart: StoredChart) => EngineInput<Id>,
  load: () => Promise<{ CardBody: ComponentType<{ result: ResultOf<Id> }> }>,
): ComponentType<OfChartProps> => {
  const Body = lazy(async () => ({ default: (await load()).CardBody }))
  return function AnswerCard({ chart }) {
    const query = useQuery(answerQuery(chart.id, id, input(chart), askTogether))
    return (
      <CardFrame id={id} chartId={chart.id}>
        {query.isPending && <Waiting />}
        {query.isError && <Failure error={query.error} onRetry={() => void query.refetch()} />}
        {query.data && (
          <Suspense fallback={<Waiting />}>
            <Body result={query.data.result} />
            <AnswerMethod result={query.data.result} certified />
          </Suspense>
        )}
      </CardFrame>
    )
  }
}
