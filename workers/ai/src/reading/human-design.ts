import { centers as centerTexts } from '@orrery/engines/human_design/content/centers'
import { channels as channelTexts } from '@orrery/engines/human_design/content/channels'
import { authorityExperiments, typeExperiments } from '@orrery/engines/human_design/content/experiments'
import { gates as gateTexts } from '@orrery/engines/human_design/content/gates'
import { profiles as profileTexts } from '@orrery/engines/human_design/content/lines'
import { planetTexts } from '@orrery/engines/human_design/content/planets'
import { authorities, definitions, types } from '@orrery/engines/human_design/content/types'
import { planets, sides } from '@orrery/engines/human_design/planets'
import {
  authorityGists,
  centerGists,
  channelCores,
  definitionGists,
  gateCores,
  type Gist,
  lineGists,
  typeGists,
} from './content/bodygraph.ts'
import { figure, figureThemes } from './content/figures.ts'
import type { Theme } from './content/themes.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'
import { openFindings, openWords } from './open-facts.ts'
import { inMidSentence } from './word-forms.ts'

/** Center whose mark shows where an authority sits; Mental and Lunar sit in none. */
const centerOfAuthority: Readonly<Record<string, string>> = {
  Emotional: 'solar_plexus',
  Sacral: 'sacral',
  Splenic: 'spleen',
  Ego: 'ego',
  'Self-Projected': 'g',
}

/** Activations weigh little beside Suns and Earths, but are there for themes that recur. */
const usualWeight = 26
const activationWeights: Readonly<Record<string, number>> = {
  'personality.sun': 80,
  'design.sun': 60,
  'personality.earth': 56,
  'design.earth': 46,
  'personality.moon': 38,
  'design.moon': 34,
}

const sideNames = { personality: 'Personality', design: 'Design' } as const

const activations = sides.flatMap((side) =>
  planets.map((planet) => ({
    side,
    planet,
    id: `${side}.${planet}`,
    label: `${sideNames[side]} ${planetTexts[planet].name}`,
    weight: entryOf(activationWeights, `${side}.${planet}`) ?? usualWeight,
  })),
)

const centersOf = (look: Look): readonly Finding[] =>
  Object.keys(centerTexts).flatMap((id) => {
    const defined = look.at(`chart.centers.${id}.defined`)
    const text = entryOf(centerTexts, id)
    if (typeof defined !== 'boolean' || text === null) return []
    const state = defined ? 'defined' : 'open'
    return [
      {
        path: `chart.centers.${id}.defined`,
        kind: 'center',
        key: `${id}.${state}`,
        label: `${text.name} center`,
        value: state,
        weight: defined ? 42 : 44,
        marks: [`center:${id}`],
      },
    ]
  })

const channelsOf = (look: Look): readonly Finding[] =>
  look.list('chart.defined_channels').flatMap((_, index) => {
    const id = look.text(`chart.defined_channels.${index}.id`) ?? ''
    const text = entryOf(channelTexts, id)
    if (text === null) return []
    return [
      {
        path: `chart.defined_channels.${index}.id`,
        kind: 'channel',
        key: id,
        label: 'Channel',
        value: `${id} ${text.name}`,
        weight: Math.max(50, 70 - 4 * index),
        marks: [`channel:${id}`],
      },
    ]
  })

/** Gates with the hour from the chart, without it those that hold all day. */
const gatesOf = (look: Look): readonly Finding[] =>
  activations.flatMap(({ side, planet, id, label, weight }) => {
    const isUnknown = look.at('chart') === null
    const path = isUnknown ? `certain.${side}_gates.${planet}.gate` : `chart.${side}_gates.${planet}.number`
    const gate = look.whole(path)
    const text = gate === null ? null : entryOf(gateTexts, String(gate))
    if (gate === null || text === null) return []
    const marks = [`activation:${id}`, `gate:${gate}`]
    return [{ path, kind: id, key: String(gate), label, value: `gate ${gate}, ${text.name}`, weight, marks }]
  })

/** What a sentence about it may name. */
const toldValue: Readonly<Record<string, (value: string) => string>> = {
  authority: (value) => (value === 'Lunar' ? 'Lunar authority, by the round of the Moon' : `${value} authority`),
  profile: (value) => `${value} ${entryOf(profileTexts, value)?.name ?? ''}`,
  definition: (value) => `${value} definition`,
}

const marksOf = (kind: string, value: string): readonly string[] => {
  if (kind === 'profile') return ['activation:personality.sun', 'activation:design.sun']
  const center = kind === 'authority' ? entryOf(centerOfAuthority, value) : null
  return center === null ? [] : [`center:${center}`]
}

/** Type, authority, profile and definition: from the chart, or where the whole day agrees on them. */
const headlinesOf = (look: Look): readonly Finding[] => {
  const isUnknown = look.at('chart') === null
  const at = (inChart: string, fact: string): string => (isUnknown ? `certain.facts.${fact}` : inChart)
  const rows = [
    { kind: 'type', path: at('chart.type_info.type_name', 'type'), label: 'Type', weight: 100 },
    { kind: 'authority', path: at('chart.type_info.authority', 'authority'), label: 'Authority', weight: 95 },
    { kind: 'profile', path: at('chart.profile.profile', 'profile'), label: 'Profile', weight: 85 },
    { kind: 'definition', path: at('chart.definition_type', 'definition'), label: 'Definition', weight: 52 },
  ]
  return rows.flatMap(({ kind, path, label, weight }) => {
    const key = look.text(path)
    if (key === null) return []
    const value = entryOf(toldValue, kind)?.(key) ?? key
    return [{ path, kind, key, label, value, weight, marks: marksOf(kind, key) }]
  })
}

const profileWords = (key: string): FactWords | null => {
  const text = entryOf(profileTexts, key)
  const [first, second] = key.split('/').map((line) => entryOf(lineGists, line))
  if (text === null || !first || !second) return null
  return {
    phrase: `your profile ${key}`,
    core: `${first.core} and ${second.core}`,
    themes: [first.theme, second.theme],
    says: [text.text],
  }
}

const gateWords =
  (place: string) =>
  (key: string): FactWords | null => {
    const text = entryOf(gateTexts, key)
    const themes = entryOf(figureThemes, key)
    if (text === null || themes === null) return null
    return {
      phrase: `gate ${key} on your ${place}`,
      core: entryOf(gateCores, key) ?? inMidSentence(text.keynote),
      subjects: [figure(key)],
      themes,
      says: [text.gift, text.description, text.shadow],
    }
  }

const channelWords = (key: string): FactWords | null => {
  const [text, core] = [entryOf(channelTexts, key), entryOf(channelCores, key)]
  if (text === null || core === null) return null
  const themes = key.split('-').flatMap((gate): readonly Theme[] => entryOf(figureThemes, gate) ?? [])
  const subjects = key.split('-').map(figure)
  return { phrase: `your channel ${key}`, subjects, core, themes: [...new Set(themes)], says: [text.text] }
}

const centerWords = (key: string): FactWords | null => {
  const [id = '', state = ''] = key.split('.')
  const text = entryOf(centerTexts, id)
  const gists = entryOf(centerGists, id)
  if (text === null || gists === null || (state !== 'defined' && state !== 'open')) return null
  return {
    phrase: `your ${state} ${text.name} center`,
    ...gists[state],
    says: [state === 'defined' ? text.whenDefined : text.whenUndefined],
  }
}

const ofType = (key: string): FactWords | null => {
  const [gist, text, practice] = [entryOf<Gist>(typeGists, key), entryOf(types, key), entryOf(typeExperiments, key)]
  if (gist === null || text === null || practice === null) return null
  return { phrase: `your ${key} type`, ...gist, says: [text.description], practices: [practice] }
}

const ofAuthority = (key: string): FactWords | null => {
  const [gist, text] = [entryOf<Gist>(authorityGists, key), entryOf(authorities, key)]
  const practice = entryOf(authorityExperiments, key)
  if (gist === null || text === null || practice === null) return null
  return { phrase: `your ${key} authority`, ...gist, says: [text.text], practices: [practice] }
}

const ofDefinition = (key: string): FactWords | null => {
  const [gist, text] = [entryOf<Gist>(definitionGists, key), entryOf(definitions, key)]
  if (gist === null || text === null) return null
  return { phrase: key === 'None' ? 'your lack of definition' : `your ${key} definition`, ...gist, says: [text.text] }
}

const openNames = { type: 'type', authority: 'authority', profile: 'profile' } as const

export const humanDesignReading: EngineReading = {
  tradition: 'Human Design',
  findings: (look) => [
    ...headlinesOf(look),
    ...gatesOf(look),
    ...channelsOf(look),
    ...centersOf(look),
    ...openFindings(look, openNames),
  ],
  words: {
    type: ofType,
    authority: ofAuthority,
    profile: profileWords,
    definition: ofDefinition,
    ...Object.fromEntries(activations.map(({ id, label }) => [id, gateWords(label)])),
    channel: channelWords,
    center: centerWords,
    ...openWords,
  },
}
