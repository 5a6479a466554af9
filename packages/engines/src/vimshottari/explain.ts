import { writtenDate } from '../calendar-date.ts'
import { epochSecondsOf, instantText } from './instants.ts'
import { lordTexts } from './content/lords.ts'
import { nakshatraTexts } from './content/nakshatras.ts'
import { type Lord, lords } from './lords.ts'
import { nakshatras } from './nakshatras.ts'
import { type Period, subPeriodsOf } from './periods.ts'
import type { VimshottariFacts, VimshottariTimeline } from './schema.ts'
import { wordsOfPeriod } from './words.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const explainNakshatra = ({ timeline }: VimshottariFacts, id: string): Explanation | null => {
  const name = nakshatras.find((candidate) => candidate === id)
  if (name === undefined) return null
  const { symbol, deity, nature, meaning, characteristics, theme } = nakshatraTexts[name]
  const { birth_nakshatra: star, balance_at_birth: balance } = timeline
  const here =
    star?.name === name && star.pada !== null && star.degrees_in_nakshatra !== null && balance
      ? [
          `The Moon stood ${star.degrees_in_nakshatra.toFixed(4)}° into it, in pada ${star.pada}. ${(100 * balance.passed_fraction).toFixed(2)} % had passed, so ${balance.years.toFixed(2)} years of ${balance.planet} were left.`,
        ]
      : []
  return {
    title: star?.pada ? `${name}, pada ${star.pada}` : name,
    paragraphs: [
      meaning,
      `Symbol: ${symbol}. Deity: ${deity}. Nature: ${nature}.`,
      `People born here are called ${characteristics.join(', ')}.`,
      theme,
      ...here,
    ],
  }
}

const mahadashaOf = ({ all_mahadashas: told }: VimshottariTimeline, lord: Lord): Period | null => {
  const found = told.find(({ planet }) => planet === lord)
  const [start, end] = [epochSecondsOf(found?.start_date ?? ''), epochSecondsOf(found?.end_date ?? '')]
  if (found === undefined || start === null || end === null) return null
  return { lord, lords: [lord], level: 1, start, end, years: found.duration_years }
}

/** The period of a path of lords, divided anew from the dates of its mahadasha. */
const periodOf = (timeline: VimshottariTimeline, path: readonly Lord[]): Period | null => {
  const [first, ...deeper] = path
  let period = first === undefined ? null : mahadashaOf(timeline, first)
  for (const lord of deeper) period = (period && subPeriodsOf(period).find((part) => part.lord === lord)) ?? null
  return period
}

const dateText = (epochSeconds: number): string => writtenDate(instantText(epochSeconds).slice(0, 10))

const rangeParagraph = (timeline: VimshottariTimeline, lord: Lord): string => {
  const range = timeline.date_uncertainty?.mahadashas.find(({ planet }) => planet === lord)
  if (!range) return ''
  const { starts, ends } = range
  return (
    `Without the hour of birth its beginning lies anywhere from ${writtenDate(starts.earliest.slice(0, 10))} to ` +
    `${writtenDate(starts.latest.slice(0, 10))}, its end from ${writtenDate(ends.earliest.slice(0, 10))} to ${writtenDate(ends.latest.slice(0, 10))}.`
  )
}

const durationText = ({ years }: Period): string =>
  years >= 1 ? `${Number(years.toFixed(2))} years` : `${Number((years * 12).toFixed(1))} months`

const explainPeriod = ({ timeline }: VimshottariFacts, id: string): Explanation | null => {
  const path = id.split('-').map((name) => lords.find((lord) => lord === name))
  const known = path.filter((lord) => lord !== undefined)
  const [first] = known
  if (first === undefined || known.length !== path.length || known.length > 5) return null
  const { general_theme: theme, opportunities, challenges, recommendations } = wordsOfPeriod(known)
  const period = periodOf(timeline, known)
  if (period === null && (timeline.time_known || known.length > 1)) return null
  const isMahadasha = known.length === 1
  const [last = first] = known.slice(-1)
  return {
    title: period ? `${known.join('–')}: ${dateText(period.start)} – ${dateText(period.end)}` : first,
    paragraphs: [
      ...(isMahadasha ? [lordTexts[last].about] : []),
      theme,
      `It opens: ${opportunities.join('; ')}.`,
      `It tries: ${challenges.join('; ')}.`,
      recommendations.join(' '),
      period ? `It lasts ${durationText(period)} of the tradition.` : rangeParagraph(timeline, first),
    ],
  }
}

/**
 * Explains a part of the picture by its fact id (`nakshatra:Rohini`, `mahadasha:Saturn`, `antardasha:Saturn-Mercury`,
 * `pratyantardasha:Saturn-Mercury-Venus`). Null for ids the picture cannot have.
 */
export const explain = (facts: VimshottariFacts, factId: string): Explanation | null => {
  const [kind = '', id = ''] = factId.split(':')
  if (kind === 'nakshatra') return explainNakshatra(facts, id)
  const depth = ['mahadasha', 'antardasha', 'pratyantardasha'].indexOf(kind) + 1
  return depth > 0 && id.split('-').length === depth ? explainPeriod(facts, id) : null
}
