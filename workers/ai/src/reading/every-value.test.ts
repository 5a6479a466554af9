import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import { channels } from '@orrery/engines/human_design/content/channels'
import { profiles } from '@orrery/engines/human_design/content/lines'
import { spheres } from '@orrery/engines/gene_keys/content/spheres'
import { deck } from '@orrery/engines/tarot/cards'
import { expect, test } from 'vitest'
import { leavesOf } from '../testing/schema-values.ts'
import { type FactWords, lookInto } from './fact.ts'
import { readings } from './readings.ts'
import { type Theme, themeTexts } from './content/themes.ts'
import { inMidSentence, sentencesOf } from './word-forms.ts'

type Json = Record<string, unknown>

/** The object with a value put at a path, whatever was there. */
const withValue = (object: Json, path: string, value: unknown): Json => {
  const copy = structuredClone(object)
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  let at: Json = copy
  for (const [index, key] of keys.entries()) {
    const next = keys[index + 1] ?? last
    at[key] ??= /^\d+$/.test(next) ? [] : {}
    at = at[key] as Json
  }
  at[last] = value
  return copy
}

/** What has to be there besides a value so that it is read at all. */
const company: Readonly<Record<EngineId, Json>> = {
  natal: {
    chart: { aspects: [{ a: 'sun', b: 'moon', type: 'square', orb: 1 }] },
    transits: { aspects: [{ transit: 'saturn', natal: 'sun', type: 'square' }] },
  },
  human_design: { chart: {} },
  gene_keys: { profile: { spheres: Object.fromEntries(Object.keys(spheres).map((id) => [id, { key: 41 }])) } },
  vimshottari: {
    timeline: {
      current_antardasha: { lords: ['Saturn', 'Venus'] },
      current_pratyantardasha: { lords: ['Saturn', 'Venus', 'Mars'] },
    },
  },
  numerology: { variant: 'single', challenges: [{ number: 1, period: 'throughout' }] },
  biorhythm: { variant: 'single' },
  tarot: { spread_type: 'three_card', drawn_cards: [{ card: { id: 'the_star' }, reversed: false }] },
  iching: {
    reading: {
      primary_hexagram: { number: 1 },
      reading_rule: { texts: [{ hexagram: 'primary', part: 'line', position: 1 }] },
    },
  },
  enneagram: { profile: { primary_type: 5 } },
  sacred_geometry: {},
  sigil_forge: {},
}

const coreNumbers = new Set<unknown>([1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 22, 33])

/** Fields that readings tell. `*` names are filled in from `names`. */
const told: Readonly<Record<EngineId, readonly string[]>> = {
  natal: [
    ...[
      'sun',
      'moon',
      'mercury',
      'venus',
      'mars',
      'jupiter',
      'saturn',
      'uranus',
      'neptune',
      'pluto',
      'north_node',
      'chiron',
    ].flatMap((body) => [`chart.bodies.${body}.sign`, `chart.bodies.${body}.house`]),
    'chart.angle_signs.ascendant.sign',
    'chart.angle_signs.midheaven.sign',
    'chart.aspects.0.a',
    'chart.aspects.0.b',
    'chart.aspects.0.type',
    'chart.sect',
    'chart.moon_phase.name',
    'transits.aspects.0.transit',
    'transits.aspects.0.natal',
    'transits.aspects.0.type',
  ],
  human_design: [
    'chart.type_info.type_name',
    'chart.type_info.authority',
    'chart.definition_type',
    'chart.centers.*.defined',
    'chart.personality_gates.*.number',
    'chart.design_gates.*.number',
  ],
  gene_keys: ['profile.spheres.*.key', 'profile.spheres.*.line'],
  vimshottari: [
    'timeline.birth_nakshatra.name',
    'timeline.balance_at_birth.planet',
    'timeline.current_mahadasha.planet',
    'timeline.current_antardasha.planet',
    'timeline.current_pratyantardasha.planet',
  ],
  numerology: [
    'life_path',
    'expression',
    'soul_urge',
    'personality',
    'maturity',
    'birthday',
    'personal_year',
    'personal_month',
    'personal_day',
    'challenges.0.number',
  ],
  biorhythm: [
    'physical_phase',
    'emotional_phase',
    'intellectual_phase',
    'intuitive_phase',
    'aesthetic_phase',
    'spiritual_phase',
    'trend',
  ],
  tarot: ['drawn_cards.0.reversed'],
  iching: [
    'reading.primary_hexagram.number',
    'reading.mutation_hexagram.number',
    'reading.nuclear.number',
    'reading.opposite.number',
    'reading.reverse.number',
    'reading.reading_rule.texts.0.position',
  ],
  enneagram: [
    'profile.primary_type',
    'profile.center',
    'profile.instinctual_variant',
    'profile.integration_direction',
    'profile.disintegration_direction',
  ],
  sacred_geometry: ['primary_pattern.type'],
  sigil_forge: ['method_used', 'connection_style', 'sigil_analysis.energy_flow', 'elemental_correspondences.leading'],
}

/** Fields that readings leave out, by the reason. Whatever is new in a schema has to be told or to find its reason here. */
const leftOut: Readonly<Record<string, readonly RegExp[]>> = {
  'how the answer was reckoned or asked for': [
    /\b(?:zodiac|ayanamsa|positions|node|system|offset_rule|convention|preset|focus_sequence|numerology_system|method|identification_method|included|period_type|is_current|time_known|variant|spread_type|deck_type|include_reversed|focus_area|numbering|method_used|numerology_system|focus|item_key_version)\b/,
    /^(?:letter_elimination|color_scheme|sacred_geometry|style|charging_method|square\.kamea|variation)\b/,
    /^chart\.houses|^chart\.house_comparison|^chart\.house/,
  ],
  'told by another field': [
    /^chart\.profile\.|\.lords\.|current_path|ruling_planet|^chart\.incarnation_cross|^chart\.centers\.\*\.(?:gates|all_gates)|defined_channels\.0\.|circuits|motor_paths|split_bridges/,
    /sequences|pathworking|cycle_details|drawn_cards\.0\.card|elemental_balance|primary_lines|mutation_lines|changing_lines|reading_rule\.texts\.0\.(?:hexagram|part|leads)/,
    /center_info|instinctual_stacking|subtype|challenges\.0\.period|critical_day|zero_crossing|waxing|applying|\.descendant\.|\.ic\.|\.house$|retrograde|\.signs\.|programming_partner|\.(?:side|planet|sequence|sphere)$/,
  ],
  'too fine for a reading of a few hundred words': [
    /variables|\.(?:line|color|tone|base|center|dignity|pada)$|\.vertex\.|lots|tritype|secondary_types|bridge|pinnacles|tara|preferred_name|name_breakdown/,
  ],
  'another school, another birth or another time than the one asked for': [
    /schools|agreement|near_edge|all_mahadashas|upcoming_periods|date_uncertainty|favorable_periods|challenging_periods|forecast|zero_crossings_ahead|nearest_boundaries|^transits\.bodies/,
  ],
  'points that repeat their partners': [/^chart\.bodies\.(?:south_node|lilith_\w+)\./],
  'how it was found or drawn': [/evidence|choices|construction|proof|chiral|trace|sigil_composition|sides/],
  'told by the tests of unknown times and of pairs': [/^certain\.|^person[12]_profile/],
  'depends on the type; tested by itself': [/^profile\.wing$/],
}

const isLeftOut = (path: string): boolean =>
  Object.values(leftOut)
    .flat()
    .some((pattern) => pattern.test(path))

const namesFor: Readonly<Record<string, readonly string[]>> = {
  'chart.centers.*.defined': ['head', 'ajna', 'throat', 'g', 'ego', 'spleen', 'sacral', 'solar_plexus', 'root'],
}

/** Vocation and Brand are Core and Life's Work once more. */
const repeatedSpheres = /^profile\.spheres\.(?:vocation|brand)\./

const matches = (pattern: string, path: string): boolean =>
  new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[^.]+')}$`).test(path)

const concrete = (path: string): readonly string[] => (namesFor[path] ?? ['']).map((name) => path.replace('*', name))

/** Words of the facts that rest on this field, with the value in it. */
const wordsAt = (engine: EngineId, path: string, value: unknown): readonly FactWords[] => {
  const reading = readings[engine]
  const found = reading.findings(lookInto(withValue(company[engine], path, value)))
  const [first = '', second = ''] = path.split(/\.\d+\./)
  return found
    .filter((finding) => finding.path === path || (second !== '' && finding.path.startsWith(first)))
    .flatMap(({ kind, key }) => reading.words[kind]?.(key) ?? [])
}

test.each(engineIds)('every field of %s with few values is told in readings, or left out for a reason', (engine) => {
  const paths = leavesOf(engineSchemas[engine].output).map(({ path }) => path)
  const unaccounted = paths.filter(
    (path) =>
      !told[engine].some((pattern) => matches(pattern, path)) && !isLeftOut(path) && !repeatedSpheres.test(path),
  )
  expect(paths.length).toBeGreaterThan(5)
  expect(unaccounted).toEqual([])
})

test.each(engineIds)('there are words for every value that %s can give', (engine) => {
  const leaves = leavesOf(engineSchemas[engine].output).filter(
    ({ path }) => told[engine].some((pattern) => matches(pattern, path)) && !repeatedSpheres.test(path),
  )
  const missing = leaves.flatMap(({ path, values }) =>
    concrete(path).flatMap((field) =>
      values
        .filter((value) => !(values.includes(33) && values.length === 33) || coreNumbers.has(value))
        .filter((value) => wordsAt(engine, field, value).length === 0)
        .map((value) => `${field}: ${value}`),
    ),
  )
  expect(leaves.length).toBeGreaterThan(0)
  expect(missing).toEqual([])
})

const wordsFor = (engine: EngineId, kind: string, keys: readonly string[]) =>
  keys.map((key) => ({ key, words: readings[engine].words[kind]?.(key) ?? null }))

test.each([
  ['human_design', 'channel', Object.keys(channels)],
  ['human_design', 'profile', Object.keys(profiles)],
  ['tarot', 'card', deck.flatMap(({ id }) => [`${id}.upright.three_card.0`, `${id}.reversed.celtic_cross.9`])],
  [
    'enneagram',
    'wing',
    [
      '1w9',
      '1w2',
      '2w1',
      '2w3',
      '3w2',
      '3w4',
      '4w3',
      '4w5',
      '5w4',
      '5w6',
      '6w5',
      '6w7',
      '7w6',
      '7w8',
      '8w7',
      '8w9',
      '9w8',
      '9w1',
    ],
  ],
  ['sigil_forge', 'planet', ['Saturn', 'Jupiter', 'Mars', 'Sun', 'Venus', 'Mercury', 'Moon']],
  ['sacred_geometry', 'solid', ['tetrahedron', 'cube', 'octahedron', 'dodecahedron', 'icosahedron']],
  ['numerology', 'debt', ['13', '14', '16', '19']],
  ['iching', 'lower', ['Earth', 'Thunder', 'Water', 'Lake', 'Mountain', 'Fire', 'Wind', 'Heaven']],
] as const)('%s has words for every %s', (engine, kind, keys) => {
  expect(wordsFor(engine, kind, keys).filter(({ words }) => words === null)).toEqual([])
})

/** All words that the two tests above can reach. */
const allWords: readonly FactWords[] = engineIds.flatMap((engine) =>
  leavesOf(engineSchemas[engine].output)
    .filter(({ path }) => told[engine].some((pattern) => matches(pattern, path)))
    .flatMap(({ path, values }) =>
      concrete(path).flatMap((field) => values.flatMap((value) => wordsAt(engine, field, value))),
    ),
)

test('every phrase and core fits into a sentence', () => {
  expect(allWords.length).toBeGreaterThan(1500)
  const misfits = allWords.filter(
    ({ phrase, core }) =>
      /[.?!,;:]$|^\s|\s$|\s{2}|undefined|null/.test(`${phrase}|`.slice(0, -1)) ||
      /[.?!,;]$|^\s|\s$|\s{2}|undefined|null/.test(core) ||
      core === '' ||
      core !== inMidSentence(core),
  )
  expect(misfits.map(({ phrase, core }) => `${phrase}: ${core}`)).toEqual([])
})

test('every value has a theme, and every theme is carried by a good number of values', () => {
  expect(allWords.filter(({ themes: carried }) => carried.length === 0)).toEqual([])
  // Safe because the table has exactly the themes as keys.
  const rare = (Object.keys(themeTexts) as Theme[]).filter(
    (theme) => allWords.filter(({ themes: carried }) => carried.includes(theme)).length < 20,
  )
  expect(rare).toEqual([])
})

test('texts are whole sentences', () => {
  const broken = allWords
    .flatMap(({ says, practices = [], questions = [] }) => [says, practices, questions].flat())
    .flatMap(sentencesOf)
    .filter((sentence) => !/^[“\p{Lu}].*[.?…][”’)]?$/su.test(sentence))
  expect([...new Set(broken)]).toEqual([])
})
