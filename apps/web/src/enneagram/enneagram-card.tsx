import type { OfChartProps } from '../engines/engine-entry.ts'
import { answerCard } from '../profile/answer-card.tsx'
import { invitationCard } from '../profile/invitation-card.tsx'
import { enneagramInput } from './enneagram-input.ts'
import { lastAnswersOf, useLastAnswers } from './kept-answers.ts'

const Invitation = invitationCard('enneagram')

const AnswerCard = answerCard(
  'enneagram',
  ({ id }) => {
    const kept = lastAnswersOf(id)
    return (kept && enneagramInput(kept)) ?? {}
  },
  () => import('./card-body.tsx'),
)

/** An invitation until the person has answered or chosen; then what came of it. */
export const EnneagramCard = ({ chart }: OfChartProps) => {
  const kept = useLastAnswers(chart.id)
  return kept && enneagramInput(kept) ? <AnswerCard chart={chart} /> : <Invitation chart={chart} />
}
