import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { api } from '../api.ts'
import { answerQuery, keepAnswer } from '../charts/chart-answers.ts'
import { type BirthDraft, type DraftProblems, emptyDraft, problemsOf, recordOf } from './birth-draft.ts'
import { birthFields } from './birth-fields.ts'
import type { BirthRecord } from './birth-record.ts'
import { type ClockQuestion, clockQuestionOf } from './clock-question.ts'

export type BirthFormState = {
  draft: BirthDraft
  problems: DraftProblems
  /** Grows with every attempt that the fields themselves stopped. */
  attempt: number
  working: boolean
  clock: ClockQuestion | null
  failure: unknown
  change: (part: Partial<BirthDraft>) => void
  submit: (utcOffset: string | null) => void
}

/** Calculates first and keeps the chart only when there is one, so that no half-made chart is ever stored. */
const useFirstChart = () => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (birth: BirthRecord) => api.calculate('human_design', birthFields(birth), { pictures: false }),
    onSuccess: async (result, birth) => {
      const { keepChart } = await import('../charts/chart-store.ts')
      const chart = keepChart(birth)
      const { queryKey } = answerQuery(chart.id, 'human_design', birthFields(birth))
      queries.setQueryData(queryKey, { result, asOf: null })
      await keepAnswer(chart.id, 'human_design', result)
      await navigate({ to: '/charts/$chartId', params: { chartId: chart.id } })
    },
  })
}

export const useBirthForm = (start: BirthDraft = emptyDraft): BirthFormState => {
  const [draft, setDraft] = useState(start)
  const [attempt, setAttempt] = useState(0)
  const firstChart = useFirstChart()
  const clock = clockQuestionOf(firstChart.error, firstChart.variables)
  return {
    draft,
    problems: attempt === 0 ? {} : problemsOf(draft),
    attempt,
    working: firstChart.isPending,
    clock,
    failure: clock ? null : firstChart.error,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }))
      if (firstChart.isError) firstChart.reset()
    },
    submit: (utcOffset) => {
      if (firstChart.isPending) return
      if (Object.keys(problemsOf(draft)).length > 0) {
        setAttempt((before) => before + 1)
        return
      }
      firstChart.mutate(recordOf(draft, utcOffset))
    },
  }
}
