import { createHash } from 'node:crypto'
import { type EngineId, engineIds, engineSchemas } from '@orrery/engines/schemas'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bootPlatform } from './platform.ts'

// What clients of the origins read, field by field, asked over HTTP of the platform as it starts.

type Json = Record<string, unknown>
let platform: Awaited<ReturnType<typeof bootPlatform>>

beforeAll(async () => {
  platform = await bootPlatform({ env: { RATE_LIMIT_PER_MINUTE: '100000' } })
})
afterAll(() => platform.stop())

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null
const asJson = (value: unknown): Json => (isJson(value) ? value : {})
const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .filter(Boolean)
    .reduce<unknown>((inner, key) => asJson(inner)[key], value)

const post = async (path: string, body: unknown): Promise<{ status: number; answer: Json }> => {
  const response = await fetch(platform.url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  return { status: response.status, answer: asJson(await response.json()) }
}
const calculate = (engine: string, input: unknown) =>
  post(`/engines/${engine}/calculate`, { input, options: { pictures: false } })
const factsOf = async (engine: string, input: unknown): Promise<Json> =>
  asJson(at((await calculate(engine, input)).answer, 'data.raw_data'))

const period = 'planet period_type start_date end_date start_local_date end_local_date duration_years is_current'
const spheres =
  'lifes_work evolution radiance purpose attraction iq eq sq core vocation culture brand pearl relating stability creativity'
const bodies =
  'sun moon mercury venus mars jupiter saturn uranus neptune pluto north_node south_node chiron lilith_mean lilith_osculating'

/** Path inside `raw_data` and the fields that stand there. */
const fields: Readonly<Record<EngineId, readonly (readonly [path: string, names: string])[]>> = {
  natal: [
    ['', 'chart birth_info'],
    ['chart', 'bodies angles houses aspects elements modalities sect moon_phase lots houses_unavailable'],
    ['chart.bodies', bodies],
    ['chart.bodies.moon', 'longitude latitude distance speed retrograde sign degree house'],
    ['chart.angles', 'ascendant midheaven descendant ic vertex'],
    ['chart.houses', 'system cusps'],
    ['chart.aspects.0', 'a b type exact_angle orb applying'],
  ],
  human_design: [
    ['', 'chart birth_info design_info'],
    ['design_info', 'utc'],
    ['chart', 'type_info profile personality_gates design_gates centers defined_channels definition_type'],
    ['chart', 'incarnation_cross variables motor_paths circuits split_bridges nearest_boundaries derivations'],
    ['chart.type_info', 'type_name strategy authority authority_detail signature not_self percentage description'],
    ['chart.profile', 'personality_line design_line profile_name'],
    ['chart.design_gates.pluto', 'number name line color tone base keynote description gift shadow'],
    ['chart.centers.solar_plexus', 'defined gates function when_defined when_undefined'],
    ['chart.defined_channels.0', 'id gates name'],
    ['chart.incarnation_cross', 'name type gates'],
    ['chart.variables', 'notation determination environment motivation perspective'],
    ['chart.variables.motivation', 'name arrow color tone transference'],
  ],
  gene_keys: [
    ['profile', 'spheres sequences'],
    ['profile.spheres', spheres],
    ['profile.spheres.eq', 'sphere planet side key line shadow gift siddhi programming_partner keywords life_theme'],
  ],
  vimshottari: [
    ['', 'timeline current_period_analysis karmic_guidance favorable_periods challenging_periods'],
    ['timeline', 'birth_nakshatra all_mahadashas upcoming_periods life_phase_analysis karmic_themes'],
    ['timeline.birth_nakshatra', 'name pada ruling_planet degrees_in_nakshatra symbol deity nature meaning'],
    ['timeline.current_mahadasha', `${period} general_theme opportunities challenges recommendations`],
    ['timeline.current_antardasha', `${period} general_theme opportunities challenges recommendations`],
    ['timeline.current_pratyantardasha', `${period} general_theme opportunities challenges recommendations`],
    ['timeline.all_mahadashas.8', `${period} sub_periods`],
  ],
  numerology: [
    ['', 'life_path expression soul_urge personality maturity personal_year life_expression_bridge'],
    ['', 'soul_personality_bridge master_numbers karmic_debt numerology_system calculation_year core_meanings'],
    ['', 'yearly_guidance life_purpose compatibility_notes favorable_periods challenge_periods derivations schools'],
    ['', 'agreement pinnacles challenges personal_month personal_day'],
    ['name_breakdown.expression', 'total reduced words'],
    ['name_breakdown.personality.words.0', 'word total reduced'],
  ],
  biorhythm: [
    ['', 'physical_percentage emotional_percentage intellectual_percentage intuitive_percentage days_alive'],
    ['', 'physical_phase overall_energy critical_day zero_crossing trend cycle_details critical_days_ahead'],
    ['', 'forecast_summary best_days_ahead challenging_days_ahead energy_optimization cycle_synchronization'],
  ],
  tarot: [
    ['', 'spread_layout overall_theme key_insights guidance_summary elemental_balance archetypal_patterns'],
    ['', 'energy_forecast timing_indicators action_steps meditation_focus'],
    ['drawn_cards.0', 'card position position_meaning reversed interpretation'],
    ['drawn_cards.0.card', 'id name arcana suit number'],
  ],
  iching: [
    ['reading', 'primary_hexagram primary_lines mutation_hexagram mutation_lines changing_lines method_used'],
    ['reading.primary_hexagram', 'number name chinese trigrams binary keywords judgment image meaning divination'],
    ['reading.primary_hexagram.trigrams.lower', 'symbol name image'],
    ['reading.primary_lines.5', 'position value type changing'],
    ['reading.nuclear', 'number name'],
    ['reading.opposite', 'number name'],
    ['reading.reverse', 'number name'],
  ],
  enneagram: [
    ['profile', 'primary_type wing instinctual_variant integration_direction disintegration_direction center'],
    ['profile', 'probabilities reliability evidence tritype item_key_version'],
    ['profile.probabilities', '1 2 3 4 5 6 7 8 9'],
  ],
  sacred_geometry: [
    ['', 'primary_pattern mathematical_properties sacred_ratios symmetry_analysis meditation_points energy_flow'],
    ['', 'chakra_correspondences image_path svg_path geometric_meaning meditation_guidance manifestation_notes'],
    ['', 'construction proof'],
  ],
  sigil_forge: [
    ['', 'sigil_composition sigil_analysis unique_letters letter_numbers image svg symbolic_meaning trace'],
    ['', 'elemental_correspondences planetary_correspondences'],
    ['activation_guidance', 'charging meditation placement timing destruction'],
    ['square', 'kamea order constant grid'],
  ],
}

const answerFields =
  'engine_name calculation_time timestamp raw_data chart formatted_output confidence_score field_signature recommendations archetypal_themes reality_patches interpretation certificate conventions warnings absent pictures draw cached'

test.each(engineIds)('%s answers with every field that clients read', async (id) => {
  const { status, answer } = await calculate(id, engineSchemas[id].example)
  expect(status).toBe(200)
  expect(Object.keys(asJson(answer['data']))).toEqual(expect.arrayContaining(answerFields.split(' ')))
  const found = fields[id].flatMap(([path, names]) =>
    names.split(' ').filter((name) => !Object.hasOwn(asJson(at(answer, `data.raw_data.${path}`)), name)),
  )
  expect(found).toEqual([])
  expect(at(answer, 'data.field_signature')).toMatch(/^[0-9a-f]{16}$/)
})

test.each(engineIds)('%s has a picture of its own address, by id and by alias, bare and under /api/v1', async (id) => {
  const names = [`/engines/${id}`, `/api/v1/engines/${engineSchemas[id].aliases[0]?.toUpperCase()}`]
  for (const name of names) {
    const response = await fetch(`${platform.url}${name}/picture`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ input: engineSchemas[id].example }),
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
    expect(await response.text()).toMatch(
      /^<svg [^>]*role="img"[^>]*><title [^>]*>[^<]+<\/title><desc [^>]*>[^<]+<\/desc>/,
    )
  }
})

const lisbon = { birth_date: '1990-05-17', birth_time: '14:25', place: 'Lisbon, Portugal' }
const newYork = { birth_location: [40.7128, -74.006], timezone: 'America/New_York' }

test.each([
  ['no-such-engine', {}, 404, 'ENGINE_NOT_FOUND'],
  ['Face-Reading', {}, 404, 'ENGINE_NOT_OFFERED'],
  ['natal', { ...lisbon, birth_date: '1990-02-30' }, 400, 'INVALID_INPUT'],
  ['natal', { ...newYork, birth_date: '1990-10-28', birth_time: '01:30' }, 422, 'AMBIGUOUS_LOCAL_TIME'],
  ['gene_keys', { ...newYork, birth_date: '1990-04-01', birth_time: '02:30' }, 422, 'NONEXISTENT_LOCAL_TIME'],
  ['human_design', { birth_date: '1990-05-17', birth_time: '14:25' }, 422, 'TIME_ZONE_REQUIRED'],
  ['vimshottari', { ...lisbon, place: 'Qwxzyville' }, 422, 'PLACE_NOT_FOUND'],
  ['vimshottari', { ...lisbon, place: 'Springfield' }, 422, 'PLACE_AMBIGUOUS'],
  ['natal', { ...lisbon, birth_date: '1701-01-01' }, 422, 'OUT_OF_RANGE'],
  ['biorhythm', { birth_date: '2399-01-01' }, 422, 'OUT_OF_RANGE'],
  ['numerology', { full_name: 'Анна', birth_date: '1990-01-01' }, 422, 'NAME_NOT_LATIN'],
  ['enneagram', { assessment_responses: {} }, 422, 'ANSWERS_NOT_INFORMATIVE'],
  ['enneagram', { identification_method: 'intuitive', behavioral_description: 'tidy' }, 422, 'ANSWERS_NOT_INFORMATIVE'],
  ['sigil_forge', { intention: 'ab' }, 400, 'INVALID_INPUT'],
])('%s refuses %j with %i %s in the origin’s body', async (engine, input, status, code) => {
  const { status: told, answer } = await calculate(engine, input)
  expect([told, at(answer, 'error.code')]).toEqual([status, code])
  expect(answer).toMatchObject({
    success: false,
    data: null,
    engine: expect.any(String),
    timestamp: expect.any(String),
  })
  expect(at(answer, 'error.requestId')).toEqual(expect.any(String))
})

test.each(['natal', 'human_design', 'gene_keys', 'vimshottari'] as const)(
  '%s says why a field is null, for an exact, an uncertain and an unknown time',
  async (engine) => {
    for (const time of [{}, { time_accuracy_minutes: 30 }, { birth_time: null }]) {
      const { answer } = await calculate(engine, { ...lisbon, current_date: '2026-11-21', ...time })
      const facts = asJson(at(answer, 'data.raw_data'))
      const absent = Object.keys(asJson(at(answer, 'data.absent')))
      const missing = Object.keys(facts).filter((name) => facts[name] === null && !absent.includes(name))
      expect(missing).toEqual([])
      expect(at(answer, 'data.confidence_score')).toEqual(expect.any(Number))
      expect(at(answer, 'data.certificate.possible') === null).toBe(Object.keys(time).length === 0)
    }
  },
)

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

test('a committed draw can be checked with SHA-256 alone, and replayed from its seed', async () => {
  for (const [engine, wish] of [
    ['tarot', { spread_type: 'celtic_cross' }],
    ['iching', { method: 'yarrow' }],
    ['sigil_forge', { intention: 'I finish what I begin' }],
  ] as const) {
    const { answer: promise } = await post(`/engines/${engine}/commit`, {})
    const { nonce, commitment } = promise
    const { answer } = await calculate(engine, { ...wish, nonce, commitment, client_seed: 'tea' })
    const { seed, server_seed: serverSeed } = asJson(at(answer, 'data.draw'))
    expect(sha256(String(serverSeed))).toBe(commitment)
    expect(sha256(`${String(serverSeed)}:tea`)).toBe(seed)
    expect(await factsOf(engine, { ...wish, seed })).toEqual(at(answer, 'data.raw_data'))
  }
})

const cards = async (seed: string) =>
  ((await factsOf('tarot', { spread_type: 'three_card', seed }))['drawn_cards'] as Json[]).map((drawn) => [
    at(drawn, 'card.id'),
    drawn['reversed'],
  ])

const lines = async (method: string, seed: string) =>
  (at(await factsOf('iching', { method, seed }), 'reading.primary_lines') as Json[]).map(({ value }) => value)

// Drawn by a program of its own (Python, hashlib) from the description of sha256-counter, version 1. A change here breaks
// every seed that somebody has kept: make a new version instead.
const zeros = '0'.repeat(64)
const effs = 'f'.repeat(64)

test('kept seeds give the cards and lines that they gave on the first day', async () => {
  expect(await cards(zeros)).toEqual([
    ['five_of_wands', true],
    ['seven_of_wands', false],
    ['five_of_cups', true],
  ])
  expect(await cards(effs)).toEqual([
    ['five_of_wands', true],
    ['five_of_swords', false],
    ['seven_of_cups', true],
  ])
  expect(await lines('coins', zeros)).toEqual([8, 9, 8, 7, 7, 6])
  expect(await lines('coins', effs)).toEqual([7, 8, 7, 7, 7, 6])
})
