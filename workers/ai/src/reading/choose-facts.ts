import { tensions, type Theme } from './content/themes.ts'
import type { Fact, FactWords } from './fact.ts'
import { wordsOf } from './readings.ts'

/** A fact with our words for it. */
export type Told = { fact: Fact; words: FactWords }

export const withWords = (facts: readonly Fact[]): readonly Told[] =>
  facts
    .flatMap((fact) => {
      const words = wordsOf(fact)
      return words === null || fact.weight === 0 ? [] : [{ fact, words }]
    })
    .sort((one, other) => other.fact.weight - one.fact.weight)

const mostTold = 3

const looksAtTheSame = (one: Told, other: Told): boolean =>
  (one.words.subjects ?? []).some((subject) => other.words.subjects?.includes(subject))

/** Two engines that look at one thing do not confirm each other. */
const saysTheSame = (one: Told, other: Told): boolean =>
  one.words.phrase === other.words.phrase ||
  one.words.core === other.words.core ||
  (one.fact.engine !== other.fact.engine && looksAtTheSame(one, other))

/** What a fact gains for each engine whose strong facts share a theme with it: little beside its own weight. */
const gainPerEcho = 5
const strongFrom = 75

const echoesOf = ({ fact, words }: Told, all: readonly Told[]): number => {
  const engines = new Set(
    all
      .filter((other) => other.fact.weight >= strongFrom && other.fact.engine !== fact.engine)
      .filter((other) => other.words.themes.some((theme) => words.themes.includes(theme)))
      .map((other) => other.fact.engine),
  )
  return engines.size
}

/** Where several engines speak, what passes comes after what stays: it has its own place in a reading. */
const lossIfPassing = 70

const isOfSeveral = (told: readonly Told[]): boolean => new Set(told.map(({ fact }) => fact.engine)).size > 1

type Nearness = (told: Told) => number

/** By weight and nearness to what was asked, and among facts alike in that those first that other engines echo. */
const byWeightAndEcho = (told: readonly Told[], nearnessOf: Nearness): readonly Told[] => {
  const loss = isOfSeveral(told) ? lossIfPassing : 0
  return told
    .map((one) => ({
      one,
      rank:
        one.fact.weight + nearnessOf(one) + gainPerEcho * echoesOf(one, told) - (one.fact.span === 'life' ? 0 : loss),
    }))
    .sort((first, second) => second.rank - first.rank)
    .map(({ one }) => one)
}

/** The strongest facts: one of each engine while there are engines, then the next strongest of any. */
export const strongestOf = (told: readonly Told[], nearnessOf: Nearness = () => 0): readonly Told[] => {
  const ranked = byWeightAndEcho(told, nearnessOf)
  const chosen: Told[] = []
  const take = (isWanted: (candidate: Told) => boolean): void => {
    for (const candidate of ranked) {
      if (chosen.length === mostTold) return
      if (isWanted(candidate) && !chosen.some((one) => saysTheSame(one, candidate))) chosen.push(candidate)
    }
  }
  take((candidate) => !chosen.some(({ fact }) => fact.engine === candidate.fact.engine))
  take(() => true)
  return chosen
}

/** How two facts go together. */
export type Meeting =
  | { how: 'shared'; one: Told; other: Told; theme: Theme }
  | { how: 'pull'; one: Told; other: Told; theme: Theme; otherTheme: Theme; texts: readonly [string, string] }
  | { how: 'contrast'; one: Told; other: Told }

type Pair = { one: Told; other: Told }

const pairsOf = (ones: readonly Told[], others: readonly Told[]): readonly Pair[] =>
  ones.flatMap((one) =>
    others
      .filter((other) => one !== other && !saysTheSame(one, other) && !looksAtTheSame(one, other))
      .map((other) => ({ one, other })),
  )

const strengthOf = ({ one, other }: Pair): number =>
  one.fact.weight + other.fact.weight + (one.fact.engine === other.fact.engine ? 0 : 50)

/** Places by which a theme that was asked about comes before others. */
const gainIfAsked = 3

/** Themes come the strongest first, so a theme that both put first joins them more closely than one that both put last. */
const closenessOf = ({ one, other }: Pair, asked: readonly Theme[]): { theme: Theme; rank: number } | null => {
  const shared = one.words.themes
    .flatMap((theme, index) => {
      const at = other.words.themes.indexOf(theme)
      return at === -1 ? [] : [{ theme, rank: index + at - (asked.includes(theme) ? gainIfAsked : 0) }]
    })
    .sort((first, second) => first.rank - second.rank)
  return shared[0] ?? null
}

const sharedAmong = (pairs: readonly Pair[], asked: readonly Theme[]): Meeting | null => {
  const [best] = pairs
    .flatMap((pair) => {
      const closeness = closenessOf(pair, asked)
      return closeness === null ? [] : [{ pair, ...closeness, strength: strengthOf(pair) - 20 * closeness.rank }]
    })
    .sort((first, second) => second.strength - first.strength)
  return best ? { how: 'shared', ...best.pair, theme: best.theme } : null
}

const pullBetween = (pair: Pair): Meeting | null => {
  const { one, other } = pair
  for (const { between, texts } of tensions) {
    const [left, right] = between
    if (one.words.themes.includes(left) && other.words.themes.includes(right))
      return { how: 'pull', ...pair, theme: left, otherTheme: right, texts }
    if (one.words.themes.includes(right) && other.words.themes.includes(left))
      return { how: 'pull', ...pair, theme: right, otherTheme: left, texts }
  }
  return null
}

const pullAmong = (pairs: readonly Pair[]): Meeting | null => {
  const found = pairs
    .toSorted((first, second) => strengthOf(second) - strengthOf(first))
    .map(pullBetween)
    .find((meeting) => meeting !== null)
  return found ?? null
}

/** A fact that the hour has yet to decide carries no theme and meets nothing. */
const isSettled = ({ words }: Told): boolean => words.themes.length > 0

/**
 * How two of the strongest facts meet: in a theme that both have, across a tension, or with another fact that shares a
 * theme with one of them. Never at random; facts that have nothing in common are said to have nothing in common.
 */
export const meetingOf = (
  strongest: readonly Told[],
  all: readonly Told[],
  asked: readonly Theme[] = [],
): Meeting | null => {
  const within = pairsOf(strongest, strongest)
  const [first, second] = strongest
  return (
    sharedAmong(within, asked) ??
    pullAmong(within) ??
    sharedAmong(pairsOf(strongest, all.slice(0, 12)), asked) ??
    (first && second && isSettled(first) && isSettled(second) ? { how: 'contrast', one: first, other: second } : null)
  )
}

const isNew = (candidate: Told, spoken: readonly Told[]): boolean =>
  !spoken.some((one) => one === candidate || saysTheSame(one, candidate) || looksAtTheSame(one, candidate))

const mostInChorus = 2

/** Further facts of which the theme is the first, each saying something else, of engines that have not spoken first. */
export const chorusOf = (theme: Theme, all: readonly Told[], spoken: readonly Told[]): readonly Told[] => {
  const heard = new Set(spoken.map(({ fact }) => fact.engine))
  const fitting = all.filter(({ fact, words }) => words.themes[0] === theme && fact.span === 'life')
  const chorus: Told[] = []
  const take = (isWanted: (candidate: Told) => boolean): void => {
    for (const candidate of fitting) {
      if (chorus.length === mostInChorus) return
      if (isWanted(candidate) && isNew(candidate, [...spoken, ...chorus])) chorus.push(candidate)
    }
  }
  take(({ fact }) => !heard.has(fact.engine) && !chorus.some((one) => one.fact.engine === fact.engine))
  if (chorus.length === 0) take(() => true)
  return chorus
}

/** What the day or the present adds, most likely something with the theme; null where nothing of that span is left. */
export const passingOf = (
  span: 'now' | 'today',
  theme: Theme,
  all: readonly Told[],
  spoken: readonly Told[],
): Told | null => {
  const rank = ({ fact, words }: Told): number => fact.weight + (words.themes.includes(theme) ? 60 : 0)
  const passing = all.filter((candidate) => candidate.fact.span === span && isNew(candidate, spoken))
  return passing.toSorted((one, other) => rank(other) - rank(one))[0] ?? null
}
