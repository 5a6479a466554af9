import { useQuery } from '@tanstack/react-query'
import { birthFields } from '../birth/birth-fields.ts'
import { AnswerView } from '../charts/answer-view.tsx'
import { answerQuery } from '../charts/chart-answers.ts'
import type { OfChartProps } from '../engines/engine-entry.ts'
import { GeneKeysAnswer } from './gene-keys-answer.tsx'

/** The spheres and paths of one person. */
export const Screen = ({ chart }: OfChartProps) => {
  const query = useQuery(answerQuery(chart.id, 'gene_keys', birthFields(chart.birth)))
  return <AnswerView query={query}>{({ result }) => <GeneKeysAnswer result={result} />}</AnswerView>
}
