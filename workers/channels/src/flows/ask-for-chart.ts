import { type Button, literal } from '../chat/reply.ts'
import type { Turn } from '../chat/turn.ts'
import { chartName, charts } from '../content/chart-names.ts'
import { chartWords } from '../content/chart-words.ts'
import { type BirthDraft, type BirthField, fieldsOf, missingField } from './birth-draft.ts'
import { writeDate } from './read-date.ts'

export const chartFlowName = 'chart'

/** What buttons say to the flow. Letters of no language stand before the colon, so that nobody types them by chance. */
export const chartSays = {
  yes: 'chart:yes',
  change: 'chart:change:',
  town: 'chart:town:',
  pick: 'chart:pick:',
} as const

type Question = { text: string; buttons?: readonly Button[]; listLabel?: string }

const questions: Readonly<Record<BirthField, (turn: Turn) => Question>> = {
  chart: ({ locale }) => ({
    text: chartWords(locale).which,
    listLabel: chartWords(locale).choose,
    buttons: charts.map((chart) => ({ label: chartName(chart, locale), value: `${chartSays.pick}${chart}` })),
  }),
  name: ({ locale }) => ({ text: chartWords(locale).name }),
  date: ({ locale }) => ({ text: chartWords(locale).date }),
  time: ({ locale }) => {
    const { time, timeUnknown } = chartWords(locale)
    return { text: time, buttons: [{ label: timeUnknown, value: 'unknown' }] }
  },
  place: ({ locale }) => ({ text: chartWords(locale).place }),
}

const shown = (turn: Turn, draft: BirthDraft, field: BirthField): string => {
  const { notKnown } = chartWords(turn.locale)
  if (field === 'date') return writeDate(draft.date ?? '', turn.locale)
  if (field === 'time') return draft.time ?? notKnown
  return literal((field === 'place' ? draft.place?.label : draft.name) ?? '')
}

/** What was understood, line by line. */
const summary = (turn: Turn, draft: BirthDraft): string => {
  const { understood, lines, confirm } = chartWords(turn.locale)
  const told = fieldsOf(draft).flatMap((field) =>
    field === 'chart' ? [] : [`${lines[field]}: ${shown(turn, draft, field)}`],
  )
  const title = draft.chart === undefined ? '' : `**${chartName(draft.chart, turn.locale)}**`
  return [understood, [title, ...told].join('\n'), confirm].join('\n\n')
}

export const confirmButtons = (turn: Turn, draft: BirthDraft): readonly Button[] => {
  const { yes, changeDate, changeTime, changePlace, changeName } = chartWords(turn.locale)
  const labels = { chart: '', name: changeName, date: changeDate, time: changeTime, place: changePlace }
  const changes = fieldsOf(draft).map((field) => ({ label: labels[field], value: `${chartSays.change}${field}` }))
  return [{ label: yes, value: chartSays.yes }, ...changes]
}

/** Asks what is missing, or whether all was understood. `opening` stands before it. */
export const askForChart = (turn: Turn, draft: BirthDraft, opening: string | null = null): void => {
  turn.openFlow(chartFlowName, draft)
  const field = missingField(draft)
  const question: Question =
    field === null ? { text: summary(turn, draft), buttons: confirmButtons(turn, draft) } : questions[field](turn)
  turn.say({ kind: 'text', ...question, text: opening === null ? question.text : `${opening}\n\n${question.text}` })
}
