import type { EngineResult } from '@orrery/contracts/engine-answer'
import { AppError, type ErrorCode, statusOf } from '@orrery/contracts/errors'
import { fromMarkdown } from '../chat/from-markdown.ts'
import { sayPicture } from '../chat/say-picture.ts'
import type { Turn } from '../chat/turn.ts'
import { chartName } from '../content/chart-names.ts'
import { chartWords } from '../content/chart-words.ts'
import { askForChart } from './ask-for-chart.ts'
import { type BirthDraft, engineInput } from './birth-draft.ts'

const without = (draft: BirthDraft, ...fields: readonly (keyof BirthDraft)[]): BirthDraft =>
  Object.fromEntries(Object.entries(draft).filter(([field]) => !fields.some((one) => one === field)))

type Refusal = (turn: Turn, draft: BirthDraft) => void

const askTwice: Refusal = (turn, draft) => {
  const { twice, earlier, later } = chartWords(turn.locale)
  const buttons = [
    { label: earlier, value: 'chart:ambiguous:earlier' },
    { label: later, value: 'chart:ambiguous:later' },
  ]
  turn.openFlow('chart', draft)
  turn.say({ kind: 'text', text: twice, buttons })
}

const again =
  (field: 'date' | 'time' | 'place', words: 'neverWas' | 'outOfReach' | 'refused'): Refusal =>
  (turn, draft) =>
    askForChart(turn, without(draft, field, 'ambiguous'), chartWords(turn.locale)[words])

/** What follows when the engines cannot take what was told. */
const refusals: Partial<Record<ErrorCode, Refusal>> = {
  AMBIGUOUS_LOCAL_TIME: askTwice,
  NONEXISTENT_LOCAL_TIME: again('time', 'neverWas'),
  OUT_OF_RANGE: again('date', 'outOfReach'),
  TIME_ZONE_REQUIRED: again('place', 'refused'),
  PLACE_NOT_FOUND: again('place', 'refused'),
  PLACE_AMBIGUOUS: again('place', 'refused'),
  INVALID_INPUT: again('date', 'refused'),
  NAME_NOT_LATIN: (turn, draft) => askForChart(turn, without(draft, 'name'), chartWords(turn.locale).nameAgain),
}

const calculate = (turn: Turn, engine: string, input: Record<string, unknown>): Promise<EngineResult> => {
  const { ask, actor, trace } = turn
  // The same however often this message is tried: one line in the timeline.
  return ask.READINGS.calculate({ actor, trace: { ...trace, requestId: turn.key('chart') }, engine, input })
}

/** The chart as text and picture; then the flow is over. */
export const giveChart = async (turn: Turn, draft: BirthDraft): Promise<void> => {
  const { busy, english, noPicture } = chartWords(turn.locale)
  const { chart = 'natal' } = draft
  const input = engineInput(draft)
  try {
    const { formatted_output: text } = await calculate(turn, chart, input)
    turn.closeFlow()
    const pictured = await sayPicture(turn, { engine: chart, input, caption: `**${chartName(chart, turn.locale)}**` })
    const notes = [...(pictured === 'missing' ? [noPicture] : []), ...(english === '' ? [] : [english])]
    turn.say({ kind: 'text', text: [fromMarkdown(text), ...notes].join('\n\n') })
  } catch (error) {
    if (!AppError.is(error)) throw error
    const refuse = refusals[error.code]
    if (refuse !== undefined) return refuse(turn, draft)
    if (statusOf[error.code] !== 503) throw error
    askForChart(turn, draft, busy)
  }
}
