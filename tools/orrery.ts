// npx orrery …: charts, draws and places on the command line; `orrery --help` shows how.
import { writeFileSync } from 'node:fs'
import { AppError } from '@orrery/contracts/errors'
import type { EngineResult } from '@orrery/contracts/engine-answer'
import { textOfAnswer, textOfEngines, textOfFailure, textOfPlaces } from './command-line/print-answer.ts'
import { type Manner, readArguments, usage, type Wish } from './command-line/read-arguments.ts'
import { type Source, sourceAt, sourceHere } from './command-line/sources.ts'

const write = (text: string): void => void process.stdout.write(text.endsWith('\n') ? text : `${text}\n`)

const savePicture = ({ pictures, engine_name: engine }: EngineResult, file: string): void => {
  const [main] = pictures
  if (main === undefined) throw new AppError('NOT_FOUND', `${engine} has no picture for this input.`)
  if (file === '-') return write(main.svg)
  try {
    writeFileSync(file, main.svg)
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown reason'
    throw new AppError('INVALID_INPUT', `The picture could not be written: ${reason}.`)
  }
}

/** Only the picture goes to standard output when it was asked for there. */
const show = (result: EngineResult, { json, svg }: Manner): void => {
  if (svg !== null) savePicture(result, svg)
  if (svg === '-') return
  write(json ? JSON.stringify(result, null, 2) : textOfAnswer(result))
  if (svg !== null) process.stderr.write(`The picture is in ${svg}.\n`)
}

const fulfil = async (wish: Exclude<Wish, { kind: 'help' }>, manner: Manner, source: Source): Promise<void> => {
  if (wish.kind === 'engines') {
    const engines = await source.engines()
    return write(manner.json ? JSON.stringify(engines, null, 2) : textOfEngines(engines))
  }
  if (wish.kind === 'places') {
    const places = await source.places(wish.search)
    return write(manner.json ? JSON.stringify(places, null, 2) : textOfPlaces(places))
  }
  if (manner.svg !== null && wish.engines.length > 1) {
    throw new AppError('INVALID_INPUT', 'One file takes one picture: give --svg with a single --engine.')
  }
  for (const engine of wish.engines) show(await source.calculate(engine, wish.input), manner)
}

try {
  const { wish, manner } = readArguments(process.argv.slice(2), process.env)
  if (wish.kind === 'help') write(usage)
  else await fulfil(wish, manner, manner.url === null ? sourceHere(process.env) : sourceAt(manner.url))
} catch (error) {
  if (!AppError.is(error)) throw error
  process.stderr.write(`${textOfFailure(error)}\n`)
  process.exitCode = 1
}
