import { keys } from '@orrery/engines/gene_keys/content/keys'
import { lines } from '@orrery/engines/gene_keys/content/lines'
import { spheres } from '@orrery/engines/gene_keys/content/spheres'
import { figure, figureThemes } from './content/figures.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'
import { openFindings, openWords } from './open-facts.ts'
import { listed } from './word-forms.ts'

/** Vocation and Brand repeat Core and Life's Work, so a reading leaves them out. */
const weights = {
  lifes_work: 100,
  evolution: 92,
  radiance: 90,
  purpose: 88,
  attraction: 72,
  core: 68,
  iq: 60,
  eq: 59,
  pearl: 58,
  sq: 57,
  culture: 54,
  relating: 42,
  stability: 40,
  creativity: 34,
  vocation: 0,
  brand: 0,
} as const satisfies Record<keyof typeof spheres, number>

type SphereId = keyof typeof weights
const sphereIds = Object.keys(weights).filter((id): id is SphereId => Object.hasOwn(weights, id))

const sphereOf = (look: Look, id: SphereId): readonly Finding[] => {
  const at = look.at('profile') === null ? `certain.spheres.${id}` : `profile.spheres.${id}`
  const key = look.whole(`${at}.key`)
  const text = key === null ? null : entryOf(keys, String(key))
  if (key === null || text === null || weights[id] === 0) return []
  const { name } = spheres[id]
  const line = look.whole(`${at}.line`)
  const marks = [`sphere:${id}`]
  return [
    {
      path: `${at}.key`,
      kind: id,
      key: String(key),
      label: `${name} sphere`,
      value: `key ${key}, ${text.theme}`,
      weight: weights[id],
      marks,
    },
    ...(line === null
      ? []
      : [
          {
            path: `${at}.line`,
            kind: 'sphere_line',
            key: `${id}.${line}`,
            label: `Line of the ${name} sphere`,
            value: `line ${line}`,
            weight: Math.round(weights[id] / 3),
            marks,
          },
        ]),
  ]
}

const sphereWords =
  (id: SphereId) =>
  (key: string): FactWords | null => {
    const [text, themes] = [entryOf(keys, key), entryOf(figureThemes, key)]
    if (text === null || themes === null) return null
    return {
      phrase: `key ${key} as your ${spheres[id].name}`,
      core: listed(text.keywords.slice(0, 2)),
      subjects: [figure(key)],
      themes,
      says: [`${text.lifeTheme} Under strain it may show as ${text.strain}; at ease, as ${text.ease}.`],
      practices: [text.practice],
      // The question of a key is asked in the first person, that of a sphere in the second, as the reading is.
      questions: [spheres[id].question],
    }
  }

const lineWords = (key: string): FactWords | null => {
  const [id = '', line = ''] = key.split('.')
  const sphere = sphereIds.find((candidate) => candidate === id)
  const text = entryOf(lines, line)
  if (sphere === undefined || text === null) return null
  return {
    phrase: `line ${line} of your ${spheres[sphere].name}`,
    core: lineCores[Number(line) - 1] ?? '',
    themes: [lineThemes[Number(line) - 1] ?? 'trust'],
    says: [text.inSphere[sphere]],
  }
}

const lineThemes = ['order', 'delight', 'courage', 'closeness', 'direction', 'trust'] as const
const lineCores = [
  'a floor that has been tested',
  'what comes of itself',
  'learning by collision',
  'the people who know you',
  'what others hope to find in you',
  'the view from some way off',
] as const

const openNames = {
  lifes_work: 'Life’s Work',
  evolution: 'Evolution',
  radiance: 'Radiance',
  purpose: 'Purpose',
} as const

export const geneKeysReading: EngineReading = {
  tradition: 'the Gene Keys',
  findings: (look) => [...sphereIds.flatMap((id) => sphereOf(look, id)), ...openFindings(look, openNames)],
  words: {
    ...Object.fromEntries(sphereIds.map((id) => [id, sphereWords(id)])),
    sphere_line: lineWords,
    ...openWords,
  },
}
