import { sephiroth, treePaths } from './content/tree.ts'
import type { SacredGeometryFacts } from './schema.ts'

type Explanation = { title: string; paragraphs: readonly string[] }

const explainSephira = (number: number): Explanation | null => {
  const sephira = sephiroth.find((candidate) => candidate.number === number)
  return sephira ? { title: `${number}. ${sephira.name}, ${sephira.english}`, paragraphs: [sephira.text] } : null
}

const nameOf = (number: number): string => sephiroth.find((candidate) => candidate.number === number)?.name ?? ''

const explainPath = (number: number): Explanation | null => {
  const path = treePaths.find((candidate) => candidate.number === number)
  if (!path) return null
  const [from, to] = path.ends.map(nameOf)
  return {
    title: `Path ${number}, ${path.letter}`,
    paragraphs: [
      `From ${from} to ${to}. Letters follow the order of the Golden Dawn, from the crown downwards; other schools give the same lines other letters.`,
    ],
  }
}

/** The step in which a part is drawn says what it is. */
const explainStep = ({ construction }: SacredGeometryFacts, factId: string): Explanation | null => {
  const found = construction.filter(({ figures }) => figures.some(({ fact }) => fact === factId))
  const [first] = found
  if (!first) return null
  return {
    title: first.title,
    paragraphs: found.map(({ step, instruction }) => `Step ${step}: ${instruction}`),
  }
}

/** What to tell a person who points at a part of the picture: `ring:2`, `sephira:6`, `triangle:3`; null if unknown. */
export const explain = (facts: SacredGeometryFacts, factId: string): Explanation | null => {
  const [kind = '', name = ''] = factId.split(':')
  if (facts.primary_pattern.type === 'tree_of_life' && kind === 'sephira') return explainSephira(Number(name))
  if (facts.primary_pattern.type === 'tree_of_life' && kind === 'path') return explainPath(Number(name))
  return explainStep(facts, factId)
}
