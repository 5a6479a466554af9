import { parseArgs } from 'node:util'
import { AppError } from '@orrery/contracts/errors'
import { engineIdOf } from '@orrery/engines/engine-id'
import type { EngineId } from '@orrery/engines/schemas'

/** What somebody asks on the command line. */
export type Wish =
  | { kind: 'help' }
  | { kind: 'engines' }
  | { kind: 'places'; search: string }
  | { kind: 'calculate'; engines: readonly EngineId[]; input: Readonly<Record<string, unknown>> }

/** How the answer is to come. */
export type Manner = { json: boolean; svg: string | null; url: string | null }

export const usage = `Usage
  orrery chart <birth> [place] [--engine human_design]… [--name "Full Name"] [field=value]…
  orrery ask <engine> [field=value]…
  orrery places <beginning of a name>
  orrery engines

  <birth>      1990-05-14T07:30, or 1990-05-14 when the time is not known
  [place]      Lisbon, "Lisbon, Portugal", or 38.7167,-9.1333 (with timezone=Europe/Lisbon)
  field=value  any field of the engine: house_system=W, spread_type=celtic_cross, current_year=2027

Options
  --engine ID  which engine; may be given more than once. Default: human_design
  --name NAME  full name, for numerology
  --json       the whole answer as JSON instead of its text
  --svg FILE   write the picture to FILE; - is standard output
  --url URL    ask a running platform instead of calculating here (also ORRERY_URL)
`

const wrong = (message: string): AppError => new AppError('INVALID_INPUT', `${message} "orrery --help" shows how.`)

const numbersWithCommas = /^-?\d+(\.\d+)?(\s*,\s*-?\d+(\.\d+)?)+$/

/** Numbers, true, false, null, lists and objects are read as JSON, `6,7,8` as a list too; anything else is text. */
const valueOf = (text: string): unknown => {
  if (numbersWithCommas.test(text)) return text.split(',').map(Number)
  try {
    const value: unknown = JSON.parse(text)
    return value
  } catch {
    return text
  }
}

const textFields = new Set([
  'birth_date',
  'birth_time',
  'seed',
  'nonce',
  'commitment',
  'client_seed',
  'intention',
  'question',
])

const fieldOf = (text: string): readonly [string, unknown] => {
  const equals = text.indexOf('=')
  const [name, value] = [text.slice(0, equals), text.slice(equals + 1)]
  return [name, textFields.has(name) ? value : valueOf(value)]
}

const isField = (text: string): boolean => /^[A-Za-z_][A-Za-z0-9_]*=/.test(text)

const fieldsOf = (words: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(words.filter(isField).map(fieldOf))

const birthOf = (text: string): Record<string, unknown> => {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? []
  if (date === undefined) throw wrong(`"${text}" is no birth. Write it like 1990-05-14T07:30.`)
  return { birth_date: date, ...(time !== undefined && { birth_time: time }) }
}

const placeOf = (text: string | undefined): Record<string, unknown> => {
  if (text === undefined) return {}
  return /^[+-]?[\d.]+\s*,\s*[+-]?[\d.]+$/.test(text) ? { birth_location: text } : { place: text }
}

const chartOf = (words: readonly string[], engines: readonly string[], name: string | undefined): Wish => {
  const [birth, place, ...rest] = words.filter((word) => !isField(word))
  if (birth === undefined) throw wrong('Say when: a chart needs a birth.')
  if (rest.length > 0) throw wrong(`"${rest.join(' ')}" is too much. Put a place of several words into quotes.`)
  return {
    kind: 'calculate',
    engines: engines.map(engineIdOf),
    input: { ...birthOf(birth), ...placeOf(place), ...(name !== undefined && { full_name: name }), ...fieldsOf(words) },
  }
}

const askOf = ([engine, ...words]: readonly string[]): Wish => {
  if (engine === undefined) throw wrong('Name an engine, like tarot.')
  const stray = words.find((word) => !isField(word))
  if (stray !== undefined) throw wrong(`"${stray}" is no field. Write fields as name=value.`)
  return { kind: 'calculate', engines: [engineIdOf(engine)], input: fieldsOf(words) }
}

const wishOf = ([command, ...words]: readonly string[], engines: readonly string[], name: string | undefined): Wish => {
  switch (command) {
    case undefined:
    case 'help':
      return { kind: 'help' }
    case 'chart':
      return chartOf(words, engines, name)
    case 'ask':
      return askOf(words)
    case 'engines':
      return { kind: 'engines' }
    case 'places':
      if (words.length === 0) throw wrong('Say how the name of the town begins.')
      return { kind: 'places', search: words.join(' ') }
    default:
      throw wrong(`There is no command "${command}".`)
  }
}

const options = {
  engine: { type: 'string', multiple: true, default: ['human_design'] as string[] },
  name: { type: 'string' },
  json: { type: 'boolean', default: false },
  svg: { type: 'string' },
  url: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw wrong(error instanceof Error ? `${error.message.split('.')[0]}.` : 'The options could not be read.')
  }
}

const platformAt = (url: string | undefined): string | null => {
  if (url === undefined || url === '') return null
  if (!/^https?:/.test(url) || !URL.canParse(url)) {
    throw wrong(`"${url}" is no address of a platform. Write it like http://localhost:8787.`)
  }
  return url
}

/** Reads what stands behind `orrery`. Throws `INVALID_INPUT` and `ENGINE_NOT_FOUND`. */
export const readArguments = (
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): { wish: Wish; manner: Manner } => {
  const { values, positionals } = parsed(words)
  const wish: Wish = values.help ? { kind: 'help' } : wishOf(positionals, values.engine, values.name)
  return {
    wish,
    manner: { json: values.json, svg: values.svg ?? null, url: platformAt(values.url ?? environment['ORRERY_URL']) },
  }
}
