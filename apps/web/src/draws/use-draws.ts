import type { DrawCommitment } from '@orrery/contracts/engines-api'
import type { EngineId, EngineInput } from '@orrery/engines/schemas'
import { queryOptions, useMutation, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { api } from '../api.ts'
import { answerOrLast, keepAnswer, type ShownAnswer } from '../charts/chart-answers.ts'
import { type KeptDraw, keepDraw, useKeptDraws } from './kept-draws.ts'

/** The person's share of a draw that can be checked, with what the server bound itself to beforehand. */
export type FairShare = { commitment: DrawCommitment; clientSeed: string }

/** `fields` go to the engine; the question stays here. */
type Asked<Id extends EngineId> = { fields: EngineInput<Id>; question: string; share: FairShare | null }

export type Draws<Id extends EngineId> = {
  history: readonly KeptDraw[]
  /** The one in the address; null while nothing is shown. */
  shown: KeptDraw | null
  answer: UseQueryResult<ShownAnswer<Id>>
  draw: (asked: Asked<Id>) => void
  isDrawing: boolean
  failure: Error | null
  show: (id: string | undefined) => void
}

const answerKey = (id: string) => ['draw', id] as const

/** Fields that make a draw the same again. */
const replayOf = ({ input, draw }: KeptDraw) => (draw === null ? input : { ...input, seed: draw.seed })

const askingOf = <Id extends EngineId>(owner: string, kept: KeptDraw | null) => ({
  owner,
  path: `${kept?.engine}/${kept?.id}`,
  // Safe because what is kept was an input of this engine; the door judges it again.
  input: (kept === null ? {} : replayOf(kept)) as EngineInput<Id>,
})

/** What a kept draw was answered: the same input and seed give it back. */
export const drawnQuery = <Id extends EngineId>(owner: string, engine: Id, kept: KeptDraw | null) =>
  queryOptions({
    queryKey: answerKey(kept?.id ?? ''),
    enabled: kept !== null,
    queryFn: ({ signal }) => {
      const asking = askingOf<Id>(owner, kept)
      return answerOrLast(asking, () => api.calculate(engine, asking.input, { pictures: false, signal }))
    },
  })

/** Draws of one owner with one engine: making one, looking at one again. A reload shows the same; only a press draws. */
export const useDraws = <Id extends EngineId>(owner: string, engine: Id): Draws<Id> => {
  const history = useKeptDraws(owner, engine)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { draw: shownId } = useSearch({ strict: false })
  const shown = history.find(({ id }) => id === shownId) ?? null
  const show = (id: string | undefined) => void navigate({ to: '.', search: id === undefined ? {} : { draw: id } })

  const answer = useQuery(drawnQuery(owner, engine, shown))

  const drawing = useMutation({
    mutationFn: ({ fields, share }: Asked<Id>) => {
      const fair = share === null ? {} : { nonce: share.commitment.nonce, client_seed: share.clientSeed }
      return api.calculate(engine, { ...fields, ...fair }, { pictures: false })
    },
    onSuccess: async (result, { fields, question }) => {
      const kept = keepDraw({ owner, engine, question, input: { ...fields }, draw: result.draw })
      queries.setQueryData(answerKey(kept.id), { result, asOf: null })
      await keepAnswer(askingOf<Id>(owner, kept), result)
      show(kept.id)
    },
  })

  return {
    history,
    shown,
    answer,
    draw: drawing.mutate,
    isDrawing: drawing.isPending,
    failure: drawing.error,
    show,
  }
}
