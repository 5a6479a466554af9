import { shortDate, writtenDate } from '../calendar-date.ts'
import type { Description, Statement } from '../engine.ts'
import { grouped } from '../written-number.ts'
import { cycleTexts, trendTexts } from './content/cycle-texts.ts'
import { type Cycle, classicalCycles, cycleDays } from './cycles.ts'
import type { BiorhythmFacts, CycleDetail, PairBiorhythm, SingleBiorhythm } from './schema.ts'

/** `+27.0 %`: figures for people carry their sign and one decimal; the fields keep every digit. */
export const writtenPercent = (percent: number): string =>
  `${percent > 0 ? '+' : ''}${percent.toFixed(1).replace('-', '−').replace('−0.0', '0.0')} %`

const detailEntries = (facts: SingleBiorhythm): readonly [Cycle, CycleDetail][] =>
  Object.entries(facts.cycle_details).flatMap(([cycle, detail]) =>
    Object.hasOwn(cycleDays, cycle) ? [[cycle as Cycle, detail] as [Cycle, CycleDetail]] : [],
  )

const listed = (dates: readonly string[]): string => dates.map(shortDate).join(', ')

const formattedSingle = (facts: SingleBiorhythm): string => {
  const lines = detailEntries(facts).map(
    ([, { name, period, percentage, phase, meaning, next_critical }]) =>
      `* **${name}** (${period} days): ${writtenPercent(percentage)}, ${phase}. ${meaning} Next change of sides: ${writtenDate(next_critical)}.`,
  )
  const { critical_days_ahead: critical, best_days_ahead: best, forecast_summary: summary } = facts
  return [
    `## Biorhythm for ${writtenDate(facts.target_date)}`,
    `Day ${grouped(facts.days_alive)} since birth. Mean of the three classical cycles: ${writtenPercent(facts.overall_energy)}. ${trendTexts[facts.trend].text}`,
    lines.join('\n'),
    `### The next ${summary.total_days} days`,
    `Average ${writtenPercent(summary.average_energy)}. ` +
      (best.length > 0 ? `High days: ${listed(best)}. ` : 'No day rises above +50 %. ') +
      (critical.length > 0 ? `Days near zero: ${listed(critical)}.` : 'No classical cycle comes near zero.'),
  ].join('\n\n')
}

const suggestionsOf = (facts: SingleBiorhythm): readonly Statement[] =>
  classicalCycles.map((cycle) => ({
    text: cycleTexts[cycle].phases[facts[`${cycle}_phase`]].suggestion,
    cites: [`${cycle}_phase`],
  }))

const themesOf = (facts: SingleBiorhythm): readonly Statement[] => [
  { text: trendTexts[facts.trend].theme, cites: ['trend'] },
  ...(facts.critical_day ? [{ text: 'Crossing', cites: ['critical_cycles'] }] : []),
]

const experimentsOf = (facts: SingleBiorhythm): readonly Statement[] => {
  const [first] = facts.zero_crossings_ahead
  if (!first) return []
  const note = `The ${first.cycle} curve passes zero ${first.direction === 'upward' ? 'on its way up' : 'on its way down'} on ${writtenDate(first.date)}. Rate your day before you look at the chart, and see whether the tradition guesses right.`
  return [{ text: note, cites: ['zero_crossings_ahead'] }]
}

const interpretationOf = (facts: SingleBiorhythm): readonly Statement[] => [
  { text: trendTexts[facts.trend].text, cites: ['trend'] },
  ...detailEntries(facts).map(([cycle, { name, percentage, meaning }]) => ({
    text: `${name} ${writtenPercent(percentage)}. ${meaning}`,
    cites: [`${cycle}_percentage`, `${cycle}_phase`],
  })),
]

const describeSingle = (facts: SingleBiorhythm): Description => ({
  formatted: formattedSingle(facts),
  recommendations: suggestionsOf(facts),
  archetypalThemes: themesOf(facts),
  realityPatches: experimentsOf(facts),
  interpretation: interpretationOf(facts),
})

const formattedPair = (facts: PairBiorhythm): string => {
  const rows = classicalCycles.map(
    (cycle) =>
      `* **${cycleTexts[cycle].name}**: ${(100 * facts[`${cycle}_compatibility`]).toFixed(0)} % in step; on ${shortDate(facts.target_date)} ${writtenPercent(facts.person1_cycles[cycle] ?? 0)} and ${writtenPercent(facts.person2_cycles[cycle] ?? 0)}.`,
  )
  return [
    `## Biorhythms of ${facts.person1_name} and ${facts.person2_name}`,
    `Your births lie ${grouped(Math.abs(facts.days_between))} days apart, which fixes for life how your curves go together: ${(100 * facts.overall_compatibility).toFixed(0)} % in step over the three classical cycles.`,
    rows.join('\n'),
    facts.shared_high_days.length > 0
      ? `Days that stand high for both of you: ${listed(facts.shared_high_days)}.`
      : 'In these days no date stands high for both of you.',
  ].join('\n\n')
}

const describePair = (facts: PairBiorhythm): Description => ({
  formatted: formattedPair(facts),
  recommendations: facts.shared_high_days.slice(0, 1).map((date) => ({
    text: `If you want to follow the curves, plan something together for ${writtenDate(date)}, when both of your means stand above +25 %.`,
    cites: ['shared_high_days'],
  })),
  archetypalThemes: [
    { text: facts.overall_compatibility >= 0.6 ? 'Unison' : 'Counterpoint', cites: ['overall_compatibility'] },
  ],
  realityPatches: [],
  interpretation: [
    ...facts.compatibility_strengths.map((text) => ({ text, cites: ['compatibility_strengths'] })),
    ...facts.compatibility_challenges.map((text) => ({ text, cites: ['compatibility_challenges'] })),
  ],
})

/** Words made from the facts alone. */
export const describeBiorhythm = (facts: BiorhythmFacts): Description =>
  facts.variant === 'single' ? describeSingle(facts) : describePair(facts)
