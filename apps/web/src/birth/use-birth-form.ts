import type { ResultOf } from '@orrery/client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { usePerson } from '../account/use-person.ts'
import { api } from '../api.ts'
import { answerQuery, keepAnswer } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { type BirthDraft, type DraftProblems, emptyDraft, problemsOf, recordOf } from './birth-draft.ts'
import { birthFields } from './birth-fields.ts'
import type { BirthRecord } from './birth-record.ts'
import { type ClockQuestion, clockQuestionOf } from './clock-question.ts'

type Relation = NonNullable<StoredChart['relation']>

export type BirthFormState = {
  draft: BirthDraft
  problems: DraftProblems
  /** Grows with every attempt that the fields themselves stopped. */
  attempt: number
  working: boolean
  clock: ClockQuestion | null
  failure: unknown
  /** Whether a person's account will keep it; otherwise this browser does. */
  isForAccount: boolean
  /** Null until somebody chose. */
  relation: Relation | null
  change: (part: Partial<BirthDraft>) => void
  relate: (relation: Relation) => void
  submit: (utcOffset: string | null) => void
}

type Told = { birth: BirthRecord; relation: Relation | null; changes: string | undefined }

const keep = async ({ birth, relation, changes }: Told): Promise<StoredChart> => {
  if (changes !== undefined) return (await import('../charts/people.ts')).changeBirth(changes, birth)
  const { keepChart } = await import('../charts/chart-store.ts')
  return keepChart(birth, relation)
}

/** Calculates first and keeps the chart only when there is one, so that no half-made chart is ever stored. */
const useFirstChart = () => {
  const navigate = useNavigate()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (told: Told): Promise<{ chart: StoredChart; result: ResultOf<'human_design'> }> => {
      const result = await api.calculate('human_design', birthFields(told.birth), { pictures: false })
      return { chart: await keep(told), result }
    },
    onSuccess: async ({ chart, result }, { birth }) => {
      const input = birthFields(birth)
      queries.setQueryData(answerQuery(chart.id, 'human_design', input).queryKey, { result, asOf: null })
      await keepAnswer({ owner: chart.id, path: 'human_design', input }, result)
      await navigate({ to: '/charts/$chartId', params: { chartId: chart.id } })
    },
  })
}

export const useBirthForm = (start: BirthDraft = emptyDraft, changes?: string): BirthFormState => {
  const [draft, setDraft] = useState(start)
  const [relation, setRelation] = useState<Relation | null>(null)
  const [attempt, setAttempt] = useState(0)
  const firstChart = useFirstChart()
  const isForAccount = usePerson().state !== 'guest'
  const problems = problemsOf(draft, { needsName: isForAccount })
  const clock = clockQuestionOf(firstChart.error, firstChart.variables?.birth)
  return {
    draft,
    problems: attempt === 0 ? {} : problems,
    attempt,
    working: firstChart.isPending,
    clock,
    failure: clock ? null : firstChart.error,
    isForAccount,
    relation,
    change: (part) => {
      setDraft((before) => ({ ...before, ...part }))
      if (firstChart.isError) firstChart.reset()
    },
    relate: setRelation,
    submit: (utcOffset) => {
      if (firstChart.isPending) return
      if (Object.keys(problems).length > 0) {
        setAttempt((before) => before + 1)
        return
      }
      firstChart.mutate({ birth: recordOf(draft, utcOffset), relation, changes })
    },
  }
}
