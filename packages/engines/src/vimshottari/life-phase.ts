import { seasonNames } from './content/lords.ts'
import { taraTexts } from './content/taras.ts'
import type { Period } from './periods.ts'
import { taraNames } from './taras.ts'

const secondsPerYear = 365.25 * 86_400

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'] as const

const written = (years: number): string => (years < 2 ? years.toFixed(1) : String(Math.floor(years)))

/** Where a life stands in the cycle of 120 years; null before birth and after the ninth period. */
export const lifePhase = (
  mahadashas: readonly Period[],
  path: readonly Period[],
  { birthEpochSeconds, nowEpochSeconds }: { birthEpochSeconds: number; nowEpochSeconds: number },
): string | null => {
  const [current] = path
  if (current === undefined) return null
  const place = mahadashas.indexOf(current)
  const tara = taraNames[place] ?? 'Janma'
  const age = (nowEpochSeconds - birthEpochSeconds) / secondsPerYear
  const passed = (nowEpochSeconds - current.start) / (current.end - current.start)
  const left = (current.end - nowEpochSeconds) / secondsPerYear
  const next = mahadashas[place + 1]
  const ahead = next
    ? `In ${written(left)} years ${next.lord} takes over: ${seasonNames[next.lord]}.`
    : `It is the last of the nine and ends in ${written(left)} years.`
  return (
    `At ${written(age)} years of age the ${ordinals[place]} period is running, ${current.lord}’s: ` +
    `${seasonNames[current.lord]}. ${Math.round(passed * 100)} % of it has passed. Counted from the star of birth it is ` +
    `the ${tara} period. ${taraTexts[tara]} ${ahead}`
  )
}
