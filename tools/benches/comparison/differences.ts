import type { EngineFacts } from '@orrery/engines/schemas'
import { planets, sides } from '@orrery/engines/human_design/planets'
import { signedArc } from '@orrery/engines/zodiac'
import type { PeerReport } from './peers.ts'

const secondsOfArc = 3600

const arcSeconds = (a: number, b: number): number => Math.abs(signedArc(a, b)) * secondsOfArc

/** The greatest difference in seconds of arc over all births, per point that both know: `moon 1.5″`. */
export const natalDifferences = (facts: readonly EngineFacts<'natal'>[], { answers }: PeerReport): string => {
  const worst = new Map<string, number>()
  for (const [index, { chart }] of facts.slice(0, answers.length).entries()) {
    const ours: Record<string, number | undefined> = {
      ...Object.fromEntries(Object.entries(chart.bodies).map(([name, body]) => [name, body.longitude ?? undefined])),
      ascendant: chart.angles?.ascendant,
      midheaven: chart.angles?.midheaven,
    }
    for (const [point, theirs] of Object.entries(answers[index] ?? {})) {
      const own = ours[point]
      if (own === undefined || typeof theirs !== 'number') continue
      worst.set(point, Math.max(worst.get(point) ?? 0, arcSeconds(own, theirs)))
    }
  }
  const named = ['sun', 'moon', 'ascendant']
  const others = [...worst].filter(([point]) => !named.includes(point)).toSorted((a, b) => b[1] - a[1])
  const shown = [...named.map((point) => [point, worst.get(point) ?? Number.NaN] as const), ...others.slice(0, 1)]
  return shown.map(([point, arc]) => `${point} ${arc < 0.005 ? 0 : arc.toFixed(arc < 10 ? 2 : 0)}″`).join(', ')
}

const oneName = (type: unknown): string =>
  String(type)
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

/** On how many births type, profile and all 26 gates with lines agree. */
export const humanDesignDifferences = (
  facts: readonly EngineFacts<'human_design'>[],
  { answers }: PeerReport,
): string => {
  const agreed = { type: 0, profile: 0, activations: 0 }
  for (const [index, { chart }] of facts.entries()) {
    const theirs = answers[index] ?? {}
    if (chart === null) continue
    const own = sides.flatMap((side) =>
      planets.map((planet) => {
        const { number, line } = (side === 'personality' ? chart.personality_gates : chart.design_gates)[planet]
        return `${number}.${line}`
      }),
    )
    if (oneName(theirs['type']) === oneName(chart.type_info.type_name)) agreed.type += 1
    if (theirs['profile'] === `${chart.profile.personality_line}/${chart.profile.design_line}`) agreed.profile += 1
    if (JSON.stringify(theirs['activations']) === JSON.stringify(own)) agreed.activations += 1
  }
  const of = `of ${facts.length}`
  return `type ${agreed.type} ${of}, profile ${agreed.profile} ${of}, all 26 lines ${agreed.activations} ${of}`
}

const daysOf = (instant: string): number => Date.parse(instant) / 86_400_000

/** The great periods of both: on how many births the first lord agrees, and the greatest distance of a start. */
export const vimshottariDifferences = (
  facts: readonly EngineFacts<'vimshottari'>[],
  { answers }: PeerReport,
): string => {
  let sameLords = 0
  let farthestDays = 0
  for (const [index, { timeline }] of facts.slice(0, answers.length).entries()) {
    const theirs = periodsOf(answers[index]?.['periods'])
    const own = timeline.all_mahadashas
    if (own.every(({ planet }, position) => oneName(theirs[position]?.[0]) === oneName(planet))) {
      sameLords += 1
      const distances = own.map(({ start_date: start }, position) =>
        Math.abs(daysOf(start) - (theirs[position]?.[1] ?? Number.NaN)),
      )
      farthestDays = Math.max(farthestDays, ...distances)
    }
  }
  return `lords ${sameLords} of ${answers.length}, starts within ${farthestDays.toFixed(farthestDays < 0.1 ? 5 : 2)} days`
}

/** Lord and start, days since 1970, of what PyJHora answers: name, year, month, day, hours. */
const periodsOf = (rows: unknown): readonly (readonly [string, number])[] =>
  Array.isArray(rows)
    ? rows.map(([lord, year, month, day, hours]: [string, number, number, number, number]) => [
        lord,
        Date.UTC(year, month - 1, day) / 86_400_000 + hours / 24,
      ])
    : []
