import type { PracticeFacts } from '@orrery/contracts/practice-script'
import { findThemes } from '@orrery/safety/find-themes'
import type { Choose } from '../reading/choose.ts'
import { kindredWords } from './content/kindred-words.ts'
import { type Line, linesOf } from './draft.ts'

/** Whether a text of ours meets what the person would not meet. */
export type MeetsAvoided = (text: string) => boolean

/** The themes that a person would not meet, and what belongs to them. */
const avoidedTerms = ({ themesToAvoid }: Pick<PracticeFacts, 'themesToAvoid'>): readonly string[] => {
  const kindred = kindredWords.filter(({ names }) => themesToAvoid.some((theme) => findThemes(theme, names).length > 0))
  return [...new Set([...themesToAvoid, ...kindred.flatMap(({ words }) => words)])]
}

export const meetsAvoided = (facts: Pick<PracticeFacts, 'themesToAvoid'>): MeetsAvoided => {
  const terms = avoidedTerms(facts)
  return terms.length === 0 ? () => false : (text) => findThemes(text, terms).length > 0
}

/** A choice is a sentence or a passage; what is no text cannot be met. */
const textsOf = (item: unknown): readonly string[] => {
  if (typeof item === 'string') return [item]
  return Array.isArray(item) ? item.filter((part) => typeof part === 'string') : []
}

/**
 * Chooses among what does not meet a theme to avoid; of passages the beginning counts, since the rest can be left out. Where
 * there is no such choice it chooses among all, and `spared` takes out the sentences.
 */
export const sparing = ({ one, order }: Choose, meets: MeetsAvoided): Choose => ({
  one: (on, items) => {
    const [clean, ...others] = items.filter((item) => !textsOf(item).some(meets))
    return clean === undefined ? one(on, items) : one(on, [clean, ...others])
  },
  order: (on, items) =>
    order(on, items).filter((item) => {
      const [first] = textsOf(item)
      return first === undefined || !meets(first)
    }),
})

/**
 * Lines without those that meet a theme to avoid, and without what followed them in their passage. The person's own sentences
 * stay, whatever they say. `instead`: where nothing of ours is left.
 */
export const spared = (
  lines: readonly Line[],
  { meets, isOwn }: { meets: MeetsAvoided; isOwn: (text: string) => boolean },
  instead: string,
): readonly Line[] => {
  const kept: Line[] = []
  let isCut = false
  for (const line of lines) {
    const before = kept.at(-1)
    const isPassageOver = line.after !== 'sentence'
    isCut = !isOwn(line.text) && (isCut || meets(line.text))
    if (!isCut) kept.push(line)
    else if (isPassageOver && before?.after === 'sentence') kept[kept.length - 1] = { ...before, after: 'passage' }
    if (isPassageOver) isCut = false
  }
  return kept.length === 0 && lines.length > 0 ? linesOf([instead]) : kept
}
