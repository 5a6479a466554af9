import { drawCalled, type DrawKind, draws } from '../content/reading-words.ts'
import { folded } from '../flows/read-date.ts'

/** The draw that the words begin with, and the question after it. Without a name all of it is the question. */
export const drawNamed = (said: string): { kind: DrawKind | null; question: string } => {
  const text = said.trim()
  const words = text.split(/\s+/)
  for (const taken of [2, 1]) {
    const name = folded(words.slice(0, taken).join(' '))
      .replaceAll(/[^a-z]+/g, ' ')
      .trim()
    const kind = draws.find((one) => drawCalled[one].includes(name))
    if (kind !== undefined) return { kind, question: words.slice(taken).join(' ') }
  }
  return { kind: null, question: text }
}
