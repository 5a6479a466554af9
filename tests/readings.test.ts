import { readFileSync } from 'node:fs'
import { answer } from '@orrery/engines/answer'
import { items } from '@orrery/engines/enneagram/content/items'
import { prepareInput } from '@orrery/engines/prepare-input'
import { type EngineId, engineIds } from '@orrery/engines/schemas'
import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { readingText } from '../workers/ai/src/reading/reading-answer.ts'
import { type ReadingRequest, readingRequestOf } from '../workers/ai/src/reading/reading-request.ts'
import { interpret } from '../workers/ai/src/tasks/interpret/task.ts'
import { synthesise } from '../workers/ai/src/tasks/synthesise/task.ts'

const sky = await openEphemerisInNode()
const now = '2026-11-21T12:00:00Z'
const today = '2026-11-21'

/** Numbers that look random and are the same at every run (Park and Miller, 1988). */
const numbersFrom = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
const places = [
  { timezone: 'Europe/Lisbon', birth_location: [38.7, -9.1] },
  { timezone: 'America/Lima', birth_location: [-12, -77] },
  { timezone: 'Asia/Kolkata', birth_location: [19.1, 72.9] },
  { timezone: 'Europe/Oslo', birth_location: [69.6, 18.9] },
]
const names = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper', 'Mary Somerville', 'Emmy Noether', 'Ida Rhodes', 'Lu Xun']
const spreads = ['single_card', 'three_card', 'celtic_cross', 'horseshoe', 'relationship', 'two_paths']
const patterns = [
  'mandala',
  'seed_of_life',
  'metatron_cube',
  'tree_of_life',
  'torus',
  'platonic_solid',
  'vesica_piscis',
  'personal',
]

type Numbers = ReturnType<typeof numbersFrom>
const oneOf = <Item>(next: Numbers, items: readonly Item[]): Item => items[next(items.length)]!

/** Answers as somebody of this type and instinct might give them, a little unsure. */
const answersOf = (next: Numbers, type: number, instinct: string): Record<string, number> =>
  Object.fromEntries(
    items.map(({ id, scale, keyed }) => {
      const agrees = (scale === type || scale === instinct) === (keyed === 'agree')
      return [id, agrees ? 5 - next(2) : 1 + next(2)]
    }),
  )

/** Somebody made up: one in six does not know the hour of their birth. */
const somebody = (next: Numbers): Record<EngineId, Record<string, unknown>> => {
  const birth_date = `${1930 + next(85)}-${twoDigits(1 + next(12))}-${twoDigits(1 + next(28))}`
  const hour = next(6) === 0 ? { time_unknown: true } : { birth_time: `${twoDigits(next(24))}:${twoDigits(next(60))}` }
  const birth = { birth_date, ...hour, ...oneOf(next, places), ambiguous: 'both', nonexistent: 'after' }
  const { nonexistent: _, ...asked } = birth
  const answers = answersOf(next, 1 + next(9), oneOf(next, ['self_preservation', 'social', 'sexual']))
  return {
    natal: { ...asked, target_date: today },
    human_design: asked,
    gene_keys: asked,
    vimshottari: { ...asked, current_date: today, levels: 2 },
    numerology: { full_name: oneOf(next, names), birth_date, current_date: today },
    biorhythm: { birth_date, target_date: today, include_extended_cycles: next(2) === 0 },
    tarot: { spread_type: oneOf(next, spreads) },
    iching: { method: 'coins' },
    enneagram: { assessment_responses: answers },
    sacred_geometry: { intention: oneOf(next, names), pattern_type: oneOf(next, patterns) },
    sigil_forge: {
      intention: oneOf(next, names),
      generation_method: oneOf(next, ['traditional', 'geometric', 'hybrid']),
    },
  }
}

const resultOf = (engine: EngineId, input: Record<string, unknown>, next: Numbers) => {
  const chance = () => ({
    freshSeed: Array.from({ length: 64 }, () => next(16).toString(16)).join(''),
    secret: 'of a test',
  })
  const prepared = prepareInput(engine, input, { sky, places: null, chance })
  return { engine, data: answer(engine, prepared, { sky, now }, { pictures: false, certificate: false }) }
}

const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((found, key) => (found as Record<string, unknown> | null | undefined)?.[key], value)

const signs = 'Aries|Taurus|Gemini|Cancer|Leo|Virgo|Libra|Scorpio|Sagittarius|Capricorn|Aquarius|Pisces'
const lords = 'Ketu|Rahu|Jupiter|Saturn|Mercury|Venus|Mars|Uranus|Neptune|Pluto|Sun|Moon'
const others =
  'Manifesting Generator|Generator|Projector|Manifestor|Reflector|Rohini|Ashwini|Revati|Magha|Swati|Chitra|Hasta|Mula|Pushya|Ascendant|Midheaven'
const anyName = new RegExp(`\\b(?:${signs}|${lords}|${others}|\\d+)\\b`, 'g')

/** Lengths of the cycles of biorhythms stand in no answer's phase. */
const constants = ['23', '28', '33', '38', '43', '53']

type Result = ReturnType<typeof resultOf>

/** What an answer itself says at the path of an id, with the path, since that names planets. */
const saidAt = (results: readonly Result[], id: string): string => {
  const [engine, path] = [id.slice(0, id.indexOf(':')), id.slice(id.indexOf(':') + 1)]
  const raw = results.find((result) => result.engine === engine)?.data.raw_data
  const value = at(raw, path)
  if (value === undefined) throw new Error(`${id} leads nowhere.`)
  // A wing is written with its type, a line with its hexagram, and a nakshatra is a place of the Moon.
  const around = [
    at(raw, 'profile.primary_type'),
    at(raw, 'reading.primary_hexagram.number'),
    at(raw, 'reading.mutation_hexagram.number'),
  ]
  const moon = path.includes('nakshatra') ? ['Moon'] : []
  return JSON.stringify([path.replaceAll('_', ' '), value, ...around, ...moon])
}

/** Names and numbers of a sentence that the answers do not hold at the places it cites. */
const untrueIn = (results: readonly Result[], text: string, cites: readonly string[]): readonly string[] => {
  const said = `${cites.map((id) => saidAt(results, id)).join(' ')} ${constants.join(' ')}`.toLowerCase()
  return (text.match(anyName) ?? []).filter((name) => !said.includes(name.toLowerCase()))
}

const readingOf = (task: typeof interpret, request: ReadingRequest) => {
  const reading = task.compose!(task.facts.parse(request))
  return { reading, reasons: task.validate(request, reading) }
}

const profileEngines: readonly EngineId[] = [
  'natal',
  'human_design',
  'gene_keys',
  'vimshottari',
  'numerology',
  'biorhythm',
]

const questions = [
  'Should I leave my job?',
  'Will I find love next year?',
  'What does Saturn want from me?',
  'Is this pain serious?',
  'Was soll ich tun?',
]
const locales = ['en', 'de', 'pt-BR', 'ja']

/** Every third asks something, every fourth in another language. */
const optionsOf = (person: number) => ({
  date: today,
  ...(person % 3 === 0 && { question: questions[(person / 3) % questions.length]! }),
  ...(person % 4 === 0 && { locale: locales[(person / 4) % locales.length]! }),
})

test('a thousand made-up profiles get readings of true sentences, none twice, of the right length', () => {
  const next = numbersFrom(20_261_121)
  const wrong: unknown[] = []
  for (let person = 0; person < 1000; person += 1) {
    const input = somebody(next)
    const drawn = person % 4 === 0 ? (['tarot', 'iching', 'enneagram'] as const) : []
    const results = [...profileEngines, ...drawn].map((engine) => resultOf(engine, input[engine], next))
    const { reading, reasons } = readingOf(synthesise, readingRequestOf(results, optionsOf(person)))
    const untrue = reading.sentences.flatMap(({ text, cites }) => untrueIn(results, text, cites))
    const engines = new Set(reading.sentences.flatMap(({ cites }) => cites.map((id) => id.split(':')[0])))
    if (reasons.length > 0 || untrue.length > 0 || engines.size < 3) wrong.push({ input: input.natal, reasons, untrue })
  }
  expect(wrong).toEqual([])
}, 300_000)

test.each(engineIds)(
  'a hundred results of %s get readings that the judge takes',
  (engine) => {
    const next = numbersFrom(engineIds.indexOf(engine) + 7)
    const wrong: unknown[] = []
    for (let person = 0; person < 100; person += 1) {
      const input = somebody(next)[engine]
      const results = [resultOf(engine, input, next)]
      const { reading, reasons } = readingOf(interpret, readingRequestOf(results, { date: today }))
      const untrue = reading.sentences.flatMap(({ text, cites }) => untrueIn(results, text, cites))
      if (reasons.length > 0 || untrue.length > 0) wrong.push({ input, reasons, untrue, text: readingText(reading) })
    }
    expect(wrong).toEqual([])
  },
  120_000,
)

const charts: readonly (readonly EngineId[])[] = [
  profileEngines,
  ['natal'],
  ['human_design'],
  ['gene_keys'],
  ['vimshottari'],
]

test.each(charts.map((engines) => [engines.join(', '), engines] as const))(
  'two hundred different charts open in at least 190 ways: %s',
  (_, engines) => {
    const next = numbersFrom(91)
    const openings = Array.from({ length: 200 }, () => {
      const input = somebody(next)
      const results = engines.map((engine) => resultOf(engine, input[engine], next))
      return readingText(synthesise.compose!(readingRequestOf(results, { date: today }))).split('\n\n')[0]
    })
    expect(new Set(openings).size).toBeGreaterThanOrEqual(190)
  },
  120_000,
)

test('the same facts on the same day are told in the same words, on another day in others', () => {
  const input = somebody(numbersFrom(5))
  const results = profileEngines.map((engine) => resultOf(engine, input[engine], numbersFrom(6)))
  const told = (date: string) => readingText(synthesise.compose!(readingRequestOf(results, { date })))
  expect(told('2026-11-21')).toBe(told('2026-11-21'))
  expect(told('2026-11-22')).not.toBe(told('2026-11-21'))
})

test('the examples of the README are what the composer writes', () => {
  const birth = {
    birth_date: '1990-05-17',
    birth_time: '14:25',
    timezone: 'Europe/Lisbon',
    birth_location: [38.7, -9.1],
  }
  const dated = { birth_date: birth.birth_date, current_date: today }
  const inputs: Partial<Record<EngineId, Record<string, unknown>>> = {
    natal: birth,
    human_design: birth,
    numerology: { full_name: 'Ada Lovelace', ...dated },
    vimshottari: { ...birth, current_date: today },
    biorhythm: { birth_date: birth.birth_date, target_date: today },
    tarot: { spread_type: 'three_card', seed: '5eed'.repeat(16) },
  }
  const written = (...engines: readonly EngineId[]) => {
    const results = engines.map((engine) => resultOf(engine, inputs[engine]!, numbersFrom(1)))
    return readingText(synthesise.compose!(readingRequestOf(results, { date: today })))
  }
  const readme = readFileSync(new URL('../workers/ai/src/reading/README.md', import.meta.url), 'utf8')
  const quoted = readme.replaceAll(/^> ?/gm, '')
  expect(quoted).toContain(written('natal', 'human_design', 'numerology', 'vimshottari', 'biorhythm'))
  expect(quoted).toContain(written('human_design'))
  expect(quoted).toContain(written('tarot'))
})
