import {
  connectionTexts,
  elementTexts,
  meditationTexts,
  placementTexts,
} from '@orrery/engines/sigil_forge/content/guidance'
import { planetTexts } from '@orrery/engines/sigil_forge/content/planets'
import { connectionGists, flowGists, methodGists, squareGists, strokeGists } from './content/drawings.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'

const rows = [
  { path: 'connection_style', kind: 'connection', label: 'How the letters are joined', weight: 70 },
  { path: 'planetary_correspondences.planet', kind: 'planet', label: 'Planet of the square', weight: 67 },
  { path: 'sigil_analysis.energy_flow', kind: 'flow', label: 'Course of the line', weight: 62 },
  { path: 'elemental_correspondences.leading', kind: 'element', label: 'Leading element', weight: 55 },
  { path: 'method_used', kind: 'method', label: 'Method', weight: 48 },
] as const

const findings = (look: Look): readonly Finding[] =>
  rows.flatMap(({ path, kind, label, weight }) => {
    const value = look.text(path)
    if (value === null) return []
    const marks = kind === 'planet' ? [`square:${value.toLowerCase()}`] : []
    return [{ path, kind, key: value, label, value, weight, marks }]
  })

const connectionWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(connectionGists, key), entryOf<string>(connectionTexts, key)]
  return gist === null || text === null ? null : { phrase: `the ${key} line of your sigil`, ...gist, says: [text] }
}

const planetWords = (key: string): FactWords | null => {
  const gist = entryOf(squareGists, key)
  const text = Object.values(planetTexts).find(({ name }) => name === key)
  return gist && text
    ? {
        phrase: `the square of ${key === 'Sun' || key === 'Moon' ? `the ${key}` : key}`,
        ...gist,
        says: [text.meaning],
        practices: [text.timing],
      }
    : null
}

const flowWords = (key: string): FactWords | null => {
  const [gist, text] = [entryOf(flowGists, key), entryOf<string>(meditationTexts, key)]
  return gist === null || text === null ? null : { phrase: 'the course of your line', ...gist, says: [text] }
}

const elementWords = (key: string): FactWords | null => {
  const gist = entryOf(strokeGists, key)
  const [text, placement] = [entryOf<{ meaning: string }>(elementTexts, key), entryOf<string>(placementTexts, key)]
  if (gist === null || text === null || placement === null) return null
  return { phrase: `the lead of ${key} among the strokes`, ...gist, says: [text.meaning] }
}

const methodWords = (key: string): FactWords | null => {
  const gist = entryOf(methodGists, key)
  return gist && { phrase: gist.phrase, core: gist.core, themes: gist.themes, says: [gist.text] }
}

export const sigilForgeReading: EngineReading = {
  tradition: 'the craft of sigils',
  findings,
  words: {
    connection: connectionWords,
    planet: planetWords,
    flow: flowWords,
    element: elementWords,
    method: methodWords,
  },
}
