import type { Turn } from '../chat/turn.ts'
import { chartWords } from '../content/chart-words.ts'
import { literal } from '../chat/reply.ts'
import { askForChart, chartFlowName, chartSays, confirmButtons } from './ask-for-chart.ts'
import { birthDraft, type BirthDraft, type BirthField, missingField, type Town } from './birth-draft.ts'
import { chartNamed } from './chart-named.ts'
import { findTowns, sharedPlace } from './find-towns.ts'
import type { Flow } from './flow.ts'
import { giveChart } from './give-chart.ts'
import { folded, readDate, writeDate } from './read-date.ts'
import { readTime } from './read-time.ts'

type Answer = (turn: Turn, draft: BirthDraft) => Promise<void> | void

const takeChart: Answer = (turn, draft) => {
  const said = turn.text.startsWith(chartSays.pick) ? turn.text.slice(chartSays.pick.length) : turn.text
  const chart = chartNamed(said)
  if (chart === null) return askForChart(turn, draft, chartWords(turn.locale).unknownChart(literal(said.slice(0, 40))))
  askForChart(turn, { ...draft, chart })
}

const mostLetters = 100

const takeName: Answer = (turn, draft) => {
  const name = turn.text.trim()
  const isName = name !== '' && name.length <= mostLetters && !/\p{Cc}/u.test(name)
  if (isName) return askForChart(turn, { ...draft, name })
  askForChart(turn, draft, chartWords(turn.locale).nameAgain)
}

/** Somewhere it is tomorrow already. */
const isAhead = (date: string, nowMs: number): boolean =>
  date > new Date(nowMs + 14 * 3_600_000).toISOString().slice(0, 10)

const takeDate: Answer = (turn, draft) => {
  const { dateAgain, dateEither, dateFuture } = chartWords(turn.locale)
  const read = readDate(turn.text, turn.locale)
  if (read === null) return turn.say({ kind: 'text', text: dateAgain })
  if (read.is === 'either') {
    const buttons = read.dates.map((date) => ({ label: writeDate(date, turn.locale), value: date }))
    return turn.say({ kind: 'text', text: dateEither, buttons })
  }
  if (isAhead(read.date, turn.nowMs)) return turn.say({ kind: 'text', text: dateFuture })
  askForChart(turn, { ...draft, date: read.date })
}

const takeTime: Answer = (turn, draft) => {
  const time = readTime(turn.text)
  if (time !== null) return askForChart(turn, { ...draft, time: time === 'unknown' ? null : time })
  const { timeAgain, timeUnknown } = chartWords(turn.locale)
  turn.say({ kind: 'text', text: timeAgain, buttons: [{ label: timeUnknown, value: 'unknown' }] })
}

const offerTowns = (turn: Turn, draft: BirthDraft, towns: readonly Town[]): void => {
  const { placeWhich, placeOther } = chartWords(turn.locale)
  turn.openFlow(chartFlowName, { ...draft, towns })
  const buttons = towns.map(({ label }, index) => ({ label, value: `${chartSays.town}${index}` }))
  turn.say({ kind: 'text', text: `${placeWhich}\n${placeOther}`, buttons })
}

const withPlace = ({ towns: _offered, ...draft }: BirthDraft, place: Town): BirthDraft => ({ ...draft, place })

const takePlace: Answer = async (turn, draft) => {
  const { placeUsed, placeAgain } = chartWords(turn.locale)
  if (turn.attachment?.kind === 'location')
    return askForChart(turn, withPlace(draft, sharedPlace(turn.attachment, placeUsed)))
  const chosen = turn.text.startsWith(chartSays.town)
    ? draft.towns?.[Number(turn.text.slice(chartSays.town.length))]
    : draft.towns?.find(({ label }) => label.toLowerCase() === turn.text.toLowerCase())
  if (chosen !== undefined) return askForChart(turn, withPlace(draft, chosen))
  const towns = await findTowns(turn, turn.text)
  const [town] = towns
  if (town === undefined) {
    turn.say({ kind: 'text', text: placeAgain(literal(turn.text.slice(0, 60))) })
    return
  }
  if (towns.length === 1) askForChart(turn, withPlace(draft, town))
  else offerTowns(turn, draft, towns)
}

const changeable: readonly BirthField[] = ['name', 'date', 'time', 'place']

/** Yes in any of our languages; folded. */
const yesWords: ReadonlySet<string> = new Set(['yes', 'y', 'ok', 'si', 'sim', 'oui', 'ja', chartSays.yes, '👍'])

const isYes = ({ text }: Turn): boolean => yesWords.has(folded(text).replace(/[.!]$/, '').trim())

const withoutField = (draft: BirthDraft, field: BirthField): BirthDraft => {
  const { [field]: _old, ambiguous: _which, ...rest } = draft
  return rest
}

const which = /^chart:ambiguous:(earlier|later)$/

const takeConfirmation: Answer = async (turn, draft) => {
  if (isYes(turn)) return giveChart(turn, draft)
  const ambiguous = which.exec(turn.text)?.[1]
  if (ambiguous === 'earlier' || ambiguous === 'later') return giveChart(turn, { ...draft, ambiguous })
  const field = changeable.find((one) => turn.text === `${chartSays.change}${one}`)
  if (field !== undefined) return askForChart(turn, withoutField(draft, field))
  turn.say({ kind: 'text', text: chartWords(turn.locale).pressOne, buttons: confirmButtons(turn, draft) })
}

const answers: Readonly<Record<BirthField, Answer>> = {
  chart: takeChart,
  name: takeName,
  date: takeDate,
  time: takeTime,
  place: takePlace,
}

/** Asks for a birth, shows what it understood, and draws the chart once that is confirmed. */
export const chartFlow: Flow = {
  name: chartFlowName,
  takesAttachments: true,
  async take(turn, state) {
    const read = birthDraft.safeParse(state)
    const draft = read.success ? read.data : {}
    const field = missingField(draft)
    if (turn.attachment !== null && (turn.attachment.kind !== 'location' || field !== 'place')) {
      askForChart(turn, draft)
      return
    }
    await (field === null ? takeConfirmation : answers[field])(turn, draft)
  },
}
