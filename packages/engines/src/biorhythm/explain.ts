import { writtenDate } from '../calendar-date.ts'
import { cycleTexts, trendTexts } from './content/cycle-texts.ts'
import { type Cycle, classicalCycles, cycleDays, phaseOf } from './cycles.ts'
import { writtenPercent } from './describe.ts'
import type { BiorhythmFacts, PairBiorhythm, SingleBiorhythm } from './schema.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const isCycle = (name: string): name is Cycle => Object.hasOwn(cycleDays, name)

const explainCycle = (facts: SingleBiorhythm, cycle: Cycle): Explanation | null => {
  const detail = facts.cycle_details[cycle]
  if (!detail) return null
  const { about, phases } = cycleTexts[cycle]
  return {
    title: `${detail.name}: ${writtenPercent(detail.percentage)}, ${detail.phase}`,
    paragraphs: [
      about,
      `${detail.meaning} ${phases[detail.phase].suggestion}`,
      `Highest in ${detail.days_to_peak} days, lowest in ${detail.days_to_valley}; it passes zero next on ${writtenDate(detail.next_critical)}.`,
    ],
  }
}

const explainDay = (facts: SingleBiorhythm, date: string): Explanation | null => {
  const day = facts.forecast.find((candidate) => candidate.date === date)
  if (!day) return null
  const heights = classicalCycles.map(
    (cycle) => `${cycle} ${writtenPercent(day[cycle])} (${phaseOf(cycle, day.days_alive)})`,
  )
  const crossing = day.zero_crossings.length > 0 ? [`Passing zero on this day: ${day.zero_crossings.join(', ')}.`] : []
  return {
    title: `${writtenDate(date)}: mean ${writtenPercent(day.overall_energy)}`,
    paragraphs: [`${heights.join(', ')}.`, ...crossing, trendTexts[day.trend].text],
  }
}

const explainMatch = (facts: PairBiorhythm, cycle: Cycle): Explanation | null => {
  const match = facts[`${cycle}_compatibility`]
  if (match === null) return null
  return {
    title: `${cycleTexts[cycle].name}: ${(100 * match).toFixed(0)} % in step`,
    paragraphs: [
      cycleTexts[cycle].about,
      `${facts.person1_name} stands at ${writtenPercent(facts.person1_cycles[cycle] ?? 0)}, ${facts.person2_name} at ${writtenPercent(facts.person2_cycles[cycle] ?? 0)}.`,
    ],
  }
}

/** What to tell a person who points at a part of the picture: `cycle:physical`, `day:2026-11-21`; null if unknown. */
export const explain = (facts: BiorhythmFacts, factId: string): Explanation | null => {
  const [kind = '', name = ''] = factId.split(':')
  if (kind === 'cycle' && isCycle(name))
    return facts.variant === 'single' ? explainCycle(facts, name) : explainMatch(facts, name)
  return kind === 'day' && facts.variant === 'single' ? explainDay(facts, name) : null
}
