import { useQuery } from '@tanstack/react-query'
import { birthFields } from '../birth/birth-fields.ts'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { HumanDesignAnswer } from './human-design-answer.tsx'

/** The bodygraph of one person. */
export const Screen = ({ chart }: { chart: StoredChart }) => {
  const query = useQuery(answerQuery(chart.id, 'human_design', birthFields(chart.birth)))
  return <AnswerView query={query}>{({ result }) => <HumanDesignAnswer result={result} />}</AnswerView>
}
