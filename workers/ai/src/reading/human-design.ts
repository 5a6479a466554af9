import { centers as centerTexts } from '@orrery/engines/human_design/content/centers'
import { channels as channelTexts } from '@orrery/engines/human_design/content/channels'
import { authorityExperiments, typeExperiments } from '@orrery/engines/human_design/content/experiments'
import { gates as gateTexts } from '@orrery/engines/human_design/content/gates'
import { profiles as profileTexts } from '@orrery/engines/human_design/content/lines'
import { authorities, definitions, types } from '@orrery/engines/human_design/content/types'
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
import { figureThemes } from './content/figures.ts'
import type { Theme } from './content/themes.ts'
import { type EngineReading, entryOf, type FactWords, type Finding, type Look } from './fact.ts'
import { inMidSentence } from './word-forms.ts'

/** Center whose mark shows where an authority sits; Mental and Lunar sit in none. */
const centerOfAuthority: Readonly<Record<string, string>> = {
  Emotional: 'solar_plexus',
  Sacral: 'sacral',
  Splenic: 'spleen',
  Ego: 'ego',
  'Self-Projected': 'g',
}

const sunAndEarth = [
  { side: 'personality', planet: 'sun', label: 'Personality Sun', weight: 80 },
  { side: 'design', planet: 'sun', label: 'Design Sun', weight: 60 },
  { side: 'personality', planet: 'earth', label: 'Personality Earth', weight: 56 },
  { side: 'design', planet: 'earth', label: 'Design Earth', weight: 46 },
] as const

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

/** Gates of Suns and Earths: with the hour from the chart, without it those that hold all day. */
const gatesOf = (look: Look): readonly Finding[] =>
  sunAndEarth.flatMap(({ side, planet, label, weight }) => {
    const path =
      look.at('chart') === null ? `certain.${side}_gates.${planet}.gate` : `chart.${side}_gates.${planet}.number`
    const gate = look.whole(path)
    const text = gate === null ? null : entryOf(gateTexts, String(gate))
    if (gate === null || text === null) return []
    return [
      {
        path,
        kind: `${side}_${planet}`,
        key: String(gate),
        label,
        value: `gate ${gate}, ${text.name}`,
        weight,
        marks: [`activation:${side}.${planet}`, `gate:${gate}`],
      },
    ]
  })

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
    const value = look.text(path)
    if (value === null) return []
    const center = kind === 'authority' ? entryOf(centerOfAuthority, value) : null
    const marks = kind === 'profile' ? ['activation:personality.sun', 'activation:design.sun'] : []
    const profile = kind === 'profile' ? entryOf(profileTexts, value) : null
    const told = profile === null ? value : `${value} ${profile.name}`
    return [
      { path, kind, key: value, label, value: told, weight, marks: center === null ? marks : [`center:${center}`] },
    ]
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
      subject: `figure ${key}`,
      themes,
      says: [text.gift, text.description, text.shadow],
    }
  }

const channelWords = (key: string): FactWords | null => {
  const [text, core] = [entryOf(channelTexts, key), entryOf(channelCores, key)]
  if (text === null || core === null) return null
  const themes = key.split('-').flatMap((gate): readonly Theme[] => entryOf(figureThemes, gate) ?? [])
  return { phrase: `your channel ${key}`, core, themes: [...new Set(themes)], says: [text.text] }
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

export const humanDesignReading: EngineReading = {
  tradition: 'Human Design',
  findings: (look) => [...headlinesOf(look), ...gatesOf(look), ...channelsOf(look), ...centersOf(look)],
  words: {
    type: ofType,
    authority: ofAuthority,
    profile: profileWords,
    definition: ofDefinition,
    personality_sun: gateWords('Personality Sun'),
    design_sun: gateWords('Design Sun'),
    personality_earth: gateWords('Personality Earth'),
    design_earth: gateWords('Design Earth'),
    channel: channelWords,
    center: centerWords,
  },
}
