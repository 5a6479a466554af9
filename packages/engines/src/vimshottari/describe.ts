import { writtenDate } from '../calendar-date.ts'
import type { Description, Statement } from '../engine.ts'
import { lordTexts, seasonNames } from './content/lords.ts'
import { ayanamsaTitles } from './reckoning.ts'
import type { PeriodFacts, SchoolFacts, VimshottariFacts, VimshottariTimeline } from './schema.ts'

const spanText = ({
  start_local_date: from,
  end_local_date: to,
}: Pick<PeriodFacts, 'start_local_date' | 'end_local_date'>) => `${writtenDate(from)} to ${writtenDate(to)}`

/** How the dates were reckoned, in one sentence. */
export const conventionText = ({ convention }: VimshottariTimeline): string => {
  const { preset, ayanamsa, moon, year_days: days, ayanamsa_degrees: degrees } = convention
  const by = preset === null ? 'a reckoning of your own' : `the preset ${preset}`
  const at = degrees === null ? '' : ` (${degrees.toFixed(4)}° at birth)`
  return `Reckoned by ${by}: ayanamsa ${ayanamsaTitles[ayanamsa]}${at}, ${moon} Moon, years of ${days} days.`
}

const mahadashaTable = ({ all_mahadashas: periods }: VimshottariTimeline): string =>
  [
    '| Lord | From | To | Years | Place in the count |',
    '|---|---|---|---|---|',
    ...periods.map(
      ({ planet, start_local_date: from, end_local_date: to, duration_years: years, tara, is_current: isCurrent }) =>
        `| ${isCurrent ? `**${planet}**` : planet} | ${from} | ${to} | ${years} | ${tara.name} |`,
    ),
  ].join('\n')

const days = (count: number): string => {
  const rounded = Math.abs(count) < 10 ? Math.abs(count).toFixed(1) : String(Math.round(Math.abs(count)))
  if (Math.abs(count) < 0.05) return 'same day'
  return `${rounded} days ${count > 0 ? 'later' : 'earlier'}`
}

const schoolLine = (school: SchoolFacts): string => {
  const { title, ayanamsa, moon, year_days: yearDays, ruling_planet: lord, nakshatra, pada, assumed } = school
  const note = assumed.length > 0 ? ` (assumed: ${assumed.join(', ').replaceAll('_', ' ')})` : ''
  return `| ${title}${note} | ${ayanamsaTitles[ayanamsa]} | ${moon} | ${yearDays} | ${nakshatra} ${pada} | ${lord} | ${days(school.days_from_this_answer)} |`
}

const schoolTable = ({ schools }: VimshottariTimeline): string =>
  [
    `The start of ${schools[0]?.compared_planet ?? ''}’s mahadasha by each school, against this answer:`,
    '',
    '| School | Ayanamsa | Moon | Year, days | Nakshatra, pada | Lord at birth | Distance |',
    '|---|---|---|---|---|---|---|',
    ...schools.map(schoolLine),
  ].join('\n')

const currentLines = ({ timeline }: VimshottariFacts): string => {
  const current = [timeline.current_mahadasha, timeline.current_antardasha, timeline.current_pratyantardasha]
  return current
    .flatMap((period) =>
      period ? [`* **${period.lords.join('–')}**, ${spanText(period)}. ${period.general_theme}`] : [],
    )
    .join('\n')
}

const unsureText = ({ date_uncertainty: moved }: VimshottariTimeline): string =>
  moved
    ? ` The time of birth is uncertain: each date may come up to ${moved.earlier_days.toFixed(0)} days earlier or ${moved.later_days.toFixed(0)} days later.`
    : ''

const birthLines = (timeline: VimshottariTimeline): readonly string[] => {
  const { birth_nakshatra: star, balance_at_birth: balance } = timeline
  if (star === null || balance === null) return []
  return [
    `## Moon in ${star.name}, pada ${star.pada}: ${balance.planet} at birth`,
    star.meaning,
    `${conventionText(timeline)} At birth ${balance.years.toFixed(2)} years of ${balance.planet} were left.${unsureText(timeline)}`,
  ]
}

const formattedKnown = (facts: VimshottariFacts): string => {
  const { timeline } = facts
  const { life_phase_analysis: phase, near_edge: edge } = timeline
  return [
    ...birthLines(timeline),
    `### On ${writtenDate(timeline.current_date.slice(0, 10))}\n${currentLines(facts) || 'No period is current on this date.'}`,
    ...(phase === null ? [] : [phase]),
    `### Nine mahadashas\n${mahadashaTable(timeline)}`,
    ...(edge === null ? [] : [`### Near an edge\n${edge.text}`]),
    `### Schools side by side\n${schoolTable(timeline)}`,
  ].join('\n\n')
}

const none = 'none'

/** What may be running, each with its share of the day; a value that comes back is counted once. */
const likelyText = (values: readonly { value: string; share: number }[]): string => {
  const shares = new Map<string, number>()
  for (const { value, share } of values) shares.set(value, (shares.get(value) ?? 0) + share)
  const told = [...shares].map(([value, share]) =>
    value === none ? `no period (${percent(share)})` : `${value} (${percent(share)})`,
  )
  return told.join(', ') || 'no period'
}

const percent = (share: number): string => `${(100 * share).toFixed(0)} %`

const formattedUnknown = ({ timeline, possible }: VimshottariFacts): string => {
  const stars = (possible?.['nakshatra'] ?? []).map(({ value, share }) => `${value} (${percent(share)})`)
  const ranges = timeline.date_uncertainty?.mahadashas ?? []
  return [
    '## Vimshottari without a time of birth',
    'The Moon crosses about a nakshatra a day, and the dates move by years with her, so none is told as sure.',
    `Nakshatra of birth: ${stars.join(', ')}. ${conventionText(timeline)}`,
    `On ${writtenDate(timeline.current_date.slice(0, 10))}: ${likelyText(possible?.['current_antardasha'] ?? [])}.`,
    [
      '| Lord | Begins between | Ends between |',
      '|---|---|---|',
      ...ranges.map(
        ({ planet, starts, ends }) =>
          `| ${planet} | ${starts.earliest.slice(0, 10)} and ${starts.latest.slice(0, 10)} | ${ends.earliest.slice(0, 10)} and ${ends.latest.slice(0, 10)} |`,
      ),
    ].join('\n'),
  ].join('\n\n')
}

const recommendationsOf = ({ timeline }: VimshottariFacts): readonly Statement[] =>
  (['current_mahadasha', 'current_antardasha', 'current_pratyantardasha'] as const).flatMap((field) => {
    const [first] = timeline[field]?.recommendations ?? []
    return first === undefined
      ? []
      : [{ text: first, cites: [`timeline.${field}.recommendations.0`, `timeline.${field}.planet`] }]
  })

const themesOf = ({ timeline }: VimshottariFacts): readonly Statement[] =>
  timeline.karmic_themes.map((text, index) => ({ text, cites: [`timeline.karmic_themes.${index}`] }))

const realityPatchesOf = (facts: VimshottariFacts): readonly Statement[] => {
  const { timeline, karmic_guidance: guidance } = facts
  const [next] = timeline.upcoming_periods
  return [
    ...(guidance === null ? [] : [{ text: guidance, cites: ['karmic_guidance'] }]),
    ...(next
      ? [
          {
            text: `Next comes ${next.lords.join('–')}, on ${writtenDate(next.start_local_date)}: ${seasonNames[next.planet]}. ${lordTexts[next.planet].recommendations[1]}`,
            cites: ['timeline.upcoming_periods.0'],
          },
        ]
      : []),
  ]
}

const interpretationOf = (facts: VimshottariFacts): readonly Statement[] => {
  const { timeline } = facts
  return [
    ...(timeline.birth_nakshatra
      ? [
          {
            text: timeline.birth_nakshatra.meaning,
            cites: ['timeline.birth_nakshatra.meaning', 'timeline.birth_nakshatra.name'],
          },
        ]
      : []),
    ...(['current_mahadasha', 'current_antardasha', 'current_pratyantardasha'] as const).flatMap((field) => {
      const period = timeline[field]
      return period
        ? [{ text: period.general_theme, cites: [`timeline.${field}.general_theme`, `timeline.${field}.planet`] }]
        : []
    }),
    ...(timeline.life_phase_analysis === null
      ? []
      : [{ text: timeline.life_phase_analysis, cites: ['timeline.life_phase_analysis'] }]),
  ]
}

/** The timeline in words; with an unknown time only what is known of the day. */
export const describeVimshottari = (facts: VimshottariFacts): Description => ({
  formatted: facts.timeline.time_known ? formattedKnown(facts) : formattedUnknown(facts),
  recommendations: recommendationsOf(facts),
  archetypalThemes: themesOf(facts),
  realityPatches: realityPatchesOf(facts),
  interpretation: interpretationOf(facts),
})
