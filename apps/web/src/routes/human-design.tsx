import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { birthFields } from '../birth/birth-fields.ts'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { OfChart } from '../charts/of-chart.tsx'
import { HumanDesignAnswer } from '../human-design/human-design-answer.tsx'

const Bodygraph = ({ chart }: { chart: StoredChart }) => {
  const query = useQuery(answerQuery(chart.id, 'human_design', birthFields(chart.birth)))
  return <AnswerView query={query}>{({ result }) => <HumanDesignAnswer result={result} />}</AnswerView>
}

/** The bodygraph of one person. */
export const HumanDesign = () => {
  const { t } = useTranslation('humanDesign')
  return <OfChart title={t('title')}>{(chart) => <Bodygraph chart={chart} />}</OfChart>
}
