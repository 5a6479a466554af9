import type { EngineId } from '@orrery/engines/schemas'
import { useQueries, type UseQueryOptions, type UseQueryResult } from '@tanstack/react-query'
import { api } from '../api.ts'
import { answerQuery, type ShownAnswer } from '../charts/chart-answers.ts'
import type { StoredChart } from '../charts/chart-store.ts'
import { type KeptDraw, useKeptDraws } from '../draws/kept-draws.ts'
import { drawnQuery } from '../draws/use-draws.ts'
import { createAskTogether } from '../profile/ask-together.ts'
import { readable, togetherEngines } from './readable-engines.ts'

const askTogether = createAskTogether((entries, options) => api.batch(entries, options))

type Answer = ShownAnswer<EngineId>
export type ReadAnswer = { engine: EngineId; query: UseQueryResult<Answer> }

/** The question whose answer is to be read; null where the person has to bring something first. */
const questionOf = (chart: StoredChart, engine: EngineId, drawn: KeptDraw | null) => {
  const query = drawn ? drawnQuery(chart.id, engine, drawn) : inputQuery(chart, engine)
  // Safe because both keep what this engine answered.
  return query as UseQueryOptions<Answer> | null
}

const inputQuery = (chart: StoredChart, engine: EngineId) => {
  const input = readable[engine].inputOf(chart)
  return input && answerQuery(chart.id, engine, input, askTogether)
}

/** The engines' answers that a reading draws on: of one engine, or of all that the person gave enough for. */
export const useReadAnswers = (
  chart: StoredChart,
  of: EngineId | null,
  drawId: string | null,
): { answers: readonly ReadAnswer[]; missing: readonly EngineId[] } => {
  const draws = useKeptDraws(chart.id, of ?? '')
  const drawn = draws.find(({ id }) => id === drawId) ?? draws[0] ?? null
  const engines: readonly EngineId[] = of === null ? togetherEngines : [of]
  const questions = engines.map((engine) => ({ engine, question: questionOf(chart, engine, drawn) }))
  const asked = questions.flatMap(({ engine, question }) => (question ? [{ engine, question }] : []))
  const queries = useQueries({ queries: asked.map(({ question }) => question) })
  return {
    answers: asked.flatMap(({ engine }, index) => {
      const query = queries[index]
      return query ? [{ engine, query }] : []
    }),
    missing: questions.filter(({ question }) => question === null).map(({ engine }) => engine),
  }
}
