import type { Asked, Dialect, FinishReason, Refusal } from './dialects/dialect.ts'
import type { Exchange } from './bed-exchange.ts'
import { type ReadingFault, writeReading } from './bed-reading.ts'
import { bedText, bedWords } from './bed-words.ts'

/** What a fault has to work with. `tryNumber` counts from 1, for this model and these words of the person. */
export type Scene = {
  asked: Asked
  dialect: Dialect
  exchange: Exchange
  tryNumber: number
  /** Whether `/control/down` was said of the model. */
  isDown: boolean
}

type Fault = (scene: Scene) => Promise<void> | void

const sse = 'text/event-stream; charset=utf-8'
const json = 'application/json'
const wordGapMs = 2

const refuse =
  (kind: Refusal, headers: Readonly<Record<string, string>> = {}): Fault =>
  ({ dialect, exchange }) => {
    const { status, body } = dialect.refusal(kind)
    exchange.send(status, json, JSON.stringify(body), headers)
  }

const once =
  (fault: Fault): Fault =>
  (scene) =>
    scene.tryNumber === 1 ? fault(scene) : answerWell(scene)

const sayWords = async ({ asked, dialect, exchange }: Scene, from: number, to: number): Promise<void> => {
  for (let at = from; at < to && !exchange.hasLeft(); at += 1) {
    exchange.piece(dialect.word(at === 0 ? (bedWords[at] ?? '') : ` ${bedWords[at]}`, asked.model))
    await exchange.wait(wordGapMs)
  }
}

const begin = ({ asked, dialect, exchange }: Scene): void => {
  exchange.open(200, sse)
  exchange.piece(dialect.opening(asked.model) || ': hello\n\n')
}

const end = ({ asked, dialect, exchange }: Scene, reason: FinishReason = 'stop'): void => {
  exchange.piece(dialect.finish(reason, asked.model) + dialect.closing)
  exchange.close()
}

const answerText = async (scene: Scene, text: string): Promise<void> => {
  const { asked, dialect, exchange } = scene
  if (!asked.streams) return exchange.send(200, json, JSON.stringify(dialect.whole(text, 'stop', asked.model)))
  begin(scene)
  exchange.piece(dialect.word(text, asked.model))
  end(scene)
}

const callTool = (scene: Scene, name: string, argumentsText: string): void => {
  begin(scene)
  scene.exchange.piece(scene.dialect.toolCall(name, argumentsText, scene.asked.model))
  end(scene, 'tools')
}

/** The JSON that is answered where JSON is asked for: what the person put between « and », or a plain object. */
const jsonAnswer = (said: string): string => /«(.*)»/s.exec(said)?.[1] ?? JSON.stringify({ text: bedText })

const answerWell: Fault = async (scene) => {
  const { asked, dialect, exchange } = scene
  const [tool] = asked.tools
  if (tool && asked.lastRole === 'user') return callTool(scene, tool.name, '{"city":"Lisbon"}')
  if (asked.wantsJson || asked.said.includes('«')) return answerText(scene, jsonAnswer(asked.said))
  if (!asked.streams) return exchange.send(200, json, JSON.stringify(dialect.whole(bedText, 'stop', asked.model)))
  begin(scene)
  await sayWords(scene, 0, bedWords.length)
  end(scene)
}

/** About 1.1 kB in the envelope of an answer. */
const benchText = Array.from({ length: 3 }, () => bedText)
  .join(' ')
  .slice(0, 800)
const answerBenchWhole: Fault = ({ asked: { model }, dialect, exchange }) =>
  exchange.send(200, json, JSON.stringify(dialect.whole(benchText, 'stop', model)))

/** Everything at once, and written once: for benches, where the server must not be what is measured. */
const answerAtOnce = (wordsEach: number): Fault => {
  const pieces = benchText.match(new RegExp(`(?:\\s*\\S+){1,${wordsEach}}`, 'g')) ?? []
  const written = new Map<string, string>()
  const streamOf = ({ asked: { model }, dialect }: Scene): string => {
    const words = pieces.map((piece) => dialect.word(piece, model))
    return [dialect.opening(model), ...words, dialect.finish('stop', model), dialect.closing].join('')
  }
  return (scene) => {
    const { asked, dialect, exchange } = scene
    if (!asked.streams) return answerBenchWhole(scene)
    const name = `${dialect.name} ${asked.model}`
    const text = written.get(name) ?? streamOf(scene)
    written.set(name, text)
    exchange.send(200, sse, text)
  }
}

const cut =
  (how: 'reset' | 'close'): Fault =>
  async (scene) => {
    begin(scene)
    await sayWords(scene, 0, 40)
    scene.exchange[how]()
  }

const silent: Fault = ({ exchange }) => exchange.wait(120_000)

const late: Fault = async (scene) => {
  begin(scene)
  await scene.exchange.wait(20_000)
  await sayWords(scene, 0, bedWords.length)
  end(scene)
}

/** Comments keep the line warm and say nothing. */
const pinging: Fault = async (scene) => {
  begin(scene)
  for (let second = 0; second < 60 && !scene.exchange.hasLeft(); second += 1) {
    scene.exchange.piece(': ping\n\n')
    await scene.exchange.wait(1000)
  }
  scene.exchange.close()
}

const stall: Fault = async (scene) => {
  begin(scene)
  await sayWords(scene, 0, 20)
  await scene.exchange.wait(30_000)
  scene.exchange.reset()
}

const garbled: Fault = async (scene) => {
  begin(scene)
  await sayWords(scene, 0, 30)
  scene.exchange.piece('data: {"choices":[{"delta":{"content":" broken\n\n')
  await sayWords(scene, 31, bedWords.length)
  end(scene)
}

const withoutDone =
  (finish: (scene: Scene) => string, how: 'close' | 'hold'): Fault =>
  async (scene) => {
    begin(scene)
    await sayWords(scene, 0, bedWords.length)
    scene.exchange.piece(finish(scene))
    if (how === 'hold') await scene.exchange.wait(60_000)
    scene.exchange.close()
  }

const finishOnly = ({ dialect, asked }: Scene): string => dialect.finish('stop', asked.model)
/** OpenAI's finish chunk without the counted tokens that follow it. */
const finishUncounted = (scene: Scene): string => `${finishOnly(scene).split('\n\n')[0]}\n\n`

const prefillRefusing: Fault = (scene) =>
  scene.asked.lastRole === 'assistant' || scene.asked.lastRole === 'model'
    ? refuse('prefill')(scene)
    : answerWell(scene)

const inStream: Fault = async (scene) => {
  begin(scene)
  await sayWords(scene, 0, 10)
  scene.exchange.piece(scene.dialect.errorEvent)
  scene.exchange.close()
}

const filtered: Fault = async (scene) => {
  begin(scene)
  await sayWords(scene, 0, 10)
  end(scene, 'filter')
}

const empty: Fault = (scene) => {
  begin(scene)
  end(scene)
}

const page: Fault = ({ exchange }) =>
  exchange.send(200, 'text/html', '<!doctype html><html><body>Sign in to the network</body></html>')

const jsonErrorInside: Fault = ({ exchange, dialect }) =>
  exchange.send(200, json, JSON.stringify(dialect.refusal('unavailable').body))

const finishless: Fault = ({ exchange, dialect, asked }) => {
  const whole = JSON.stringify(dialect.whole(bedText, 'stop', asked.model))
  exchange.send(200, json, whole.replaceAll(/"(stop|end_turn|STOP)"/g, 'null'))
}

const reasoning: Fault = async (scene) => {
  begin(scene)
  const thought = { choices: [{ index: 0, delta: { reasoning_content: 'hm' }, finish_reason: null }] }
  for (let at = 0; at < 10; at += 1) {
    scene.exchange.piece(`data: ${JSON.stringify(thought)}\n\n`)
    await scene.exchange.wait(4000)
  }
  await sayWords(scene, 0, bedWords.length)
  end(scene)
}

const slow: Fault = async (scene) => {
  begin(scene)
  for (let at = 0; at < bedWords.length && !scene.exchange.hasLeft(); at += 1) {
    await sayWords(scene, at, at + 1)
    await scene.exchange.wait(1000)
  }
  end(scene)
}

const read =
  (fault: ReadingFault, gapMs = wordGapMs): Fault =>
  ({ asked, dialect, exchange }) =>
    writeReading(asked, { dialect, exchange }, { fault, gapMs })

const readOnce =
  (fault: ReadingFault): Fault =>
  (scene) =>
    read(scene.tryNumber === 1 ? fault : 'none')(scene)

/** The name of a model up to its first `~` chooses. What is not among these answers well. */
const faults: Readonly<Record<string, Fault>> = {
  // By how many words each piece of the stream has; the last one streams nothing, whatever was asked for.
  bench: answerAtOnce(1),
  'bench-8': answerAtOnce(8),
  'bench-whole': answerBenchWhole,
  'rate-once': once(refuse('rate', { 'retry-after': '2' })),
  rate: refuse('rate'),
  'error-once': once(refuse('server')),
  unavailable: refuse('unavailable'),
  'reset-once': once(({ exchange }) => exchange.reset()),
  silent,
  late,
  cut: cut('reset'),
  'cut-once': once(cut('reset')),
  'cut-clean': cut('close'),
  stall,
  garbled,
  'no-done': withoutDone(finishOnly, 'close'),
  'no-done-held': withoutDone(finishOnly, 'hold'),
  'no-done-uncounted': withoutDone(finishUncounted, 'hold'),
  context: refuse('context'),
  policy: refuse('policy'),
  'no-prefill': prefillRefusing,
  down: (scene) => (scene.isDown ? refuse('unavailable')(scene) : answerWell(scene)),
  // More than the sixteen.
  page,
  'json-error': jsonErrorInside,
  empty,
  'error-event': inStream,
  filtered,
  quota: refuse('quota'),
  key: refuse('key'),
  'no-model': refuse('no_model'),
  bad: refuse('bad'),
  'rate-date': (scene) => once(refuse('rate', { 'retry-after': new Date(Date.now() + 3000).toUTCString() }))(scene),
  'rate-long': refuse('rate', { 'retry-after': '90' }),
  pinging,
  reasoning,
  slow,
  finishless,
  'tool-garbled': (scene) => callTool(scene, scene.asked.tools[0]?.name ?? 'nothing', '{"city": Lis'),
  'json-garbled-once': (scene) =>
    scene.tryNumber === 1 ? answerText(scene, '{"text": "half') : answerText(scene, jsonAnswer(scene.asked.said)),
  // Readings of the facts that stand in the prompt.
  reading: read('none'),
  'reading-slow': read('none', 100),
  'reading-lie-once': readOnce('lie'),
  'reading-lie': read('lie'),
  'reading-form-once': readOnce('form'),
  'reading-cut-once': readOnce('cut'),
  'reading-cut': read('cut'),
  'reading-stall': read('stall'),
  'reading-hesitate': read('hesitate'),
  'json-garbled': (scene) => answerText(scene, '{"text": "half'),
}

export const play = (scene: Scene): Promise<void> | void =>
  (faults[scene.asked.model.split('~')[0] ?? ''] ?? answerWell)(scene)
