import { otherNames, presentNames } from './content/town-names.ts'
import { foldedSpellings } from './fold.ts'

type Town = { country: string; name: string }

const listed = (list: Readonly<Record<string, string>>, { country, name }: Town): string[] =>
  list[`${country} ${name}`]?.split(', ') ?? []

/** Folded names by which a town is called today: the table's own and those of `presentNames`. */
export const presentNamesOf = (town: Town): string[] =>
  [town.name, ...listed(presentNames, town)].flatMap((name) => foldedSpellings(name))

/** Folded names that are another language's or another time's. */
export const otherNamesOf = (town: Town): string[] => listed(otherNames, town).flatMap((name) => foldedSpellings(name))

/**
 * Every folded name of every town, in the order of the towns, which is that of population. The lists mean the first of
 * a name in its country: it is the largest, and the one that other languages have a word for.
 */
export function namesOfAll(towns: readonly Town[]): string[][] {
  const pending = new Set([...Object.keys(presentNames), ...Object.keys(otherNames)])
  return towns.map((town) => {
    const isMeant = pending.delete(`${town.country} ${town.name}`)
    return isMeant ? [...new Set([...presentNamesOf(town), ...otherNamesOf(town)])] : foldedSpellings(town.name)
  })
}
