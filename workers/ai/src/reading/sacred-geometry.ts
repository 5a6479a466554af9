import { type PatternText, patternTexts } from '@orrery/engines/sacred_geometry/content/patterns'
import { solidTexts } from '@orrery/engines/sacred_geometry/content/solids'
import { patternGists, ratioGists, symmetryGists } from './content/drawings.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

const patternOf = (look: Look): readonly Finding[] => {
  const path = 'primary_pattern.type'
  const type = look.text(path)
  const text = type === null ? null : entryOf<PatternText>(patternTexts, type)
  if (type === null || text === null) return []
  return [{ path, kind: 'pattern', key: type, label: 'Figure', value: text.name, weight: 74 }]
}

const symmetryOf = (look: Look): readonly Finding[] => {
  const path = 'symmetry_analysis.order'
  const [order, rotations] = [look.whole(path), look.whole('symmetry_analysis.rotations')]
  if (order === null || rotations === null) return []
  const turnsOrMirrors = rotations > 1 ? 'turning' : 'mirror'
  const key = order === 1 ? 'none' : turnsOrMirrors
  return [{ path, kind: 'symmetry', key, label: 'Symmetry', value: `order ${order}`, weight: 52 }]
}

const ratioOf = (look: Look): readonly Finding[] => {
  const path = 'sacred_ratios.0.value'
  const value = look.at(path)
  if (typeof value !== 'number') return []
  return [
    { path, kind: 'ratio', key: 'any', label: 'First ratio', value: String(Number(value.toPrecision(5))), weight: 38 },
  ]
}

/** Which of the five bodies was drawn. */
const solidOf = (look: Look): readonly Finding[] => {
  const path = 'primary_pattern.parameters.solid_type'
  const solid = look.text(path)
  const text = solid === null ? null : entryOf<{ name: string }>(solidTexts, solid)
  if (solid === null || text === null) return []
  return [{ path, kind: 'solid', key: solid, label: 'Solid', value: text.name, weight: 68 }]
}

const phraseOf = (key: string, name: string): string => {
  if (key === 'personal') return 'your own figure'
  return name.includes('’s ') ? name : `the ${name}`
}

const patternWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(patternGists, key), entryOf<PatternText>(patternTexts, key)]
  if (gist === null || text === null) return null
  return {
    phrase: phraseOf(key, text.name),
    ...gist,
    says: [text.meaning, text.summary],
    practices: text.guidance.slice(0, 2).filter((step) => !step.endsWith('?')),
    questions: text.notes.filter((note) => note.endsWith('?')),
  }
}

const symmetryWords = (key: string): FactWords | null => {
  const gist = entryOf(symmetryGists, key)
  return gist && { phrase: 'the symmetry of the drawing', core: gist.core, themes: gist.themes, says: [gist.text] }
}

const ratioWords = (key: string): FactWords | null => {
  const gist = entryOf(ratioGists, key)
  return (
    gist && { phrase: 'the first proportion in the drawing', core: gist.core, themes: gist.themes, says: [gist.text] }
  )
}

const solidWords = (key: string): FactWords | null => {
  const text = entryOf<{ summary: string; meaning: string }>(solidTexts, key)
  return (
    text && {
      phrase: `the ${key} that was drawn`,
      core: 'one shape repeated until it closes',
      themes: ['order', 'patience'],
      says: [`${text.summary} ${text.meaning}`],
    }
  )
}

export const sacredGeometryReading: EngineReading = {
  tradition: 'sacred geometry',
  findings: (look) => [...patternOf(look), ...solidOf(look), ...symmetryOf(look), ...ratioOf(look)],
  words: { pattern: patternWords, solid: solidWords, symmetry: symmetryWords, ratio: ratioWords },
}
