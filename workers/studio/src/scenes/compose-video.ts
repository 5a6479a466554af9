import { AppError } from '@orrery/contracts/errors'
import type { SceneFacts, VideoTopic } from '@orrery/contracts/video-jobs'
import { chooseTopic } from './choose-topic.ts'
import { findFormula } from './expression/find-formula.ts'
import { indented, python } from './python.ts'
import { stage } from './stage.ts'
import type { Opening, Topic } from './topic.ts'
import { topics } from './topics/index.ts'
import { type SceneLocale, type Words, sceneLocale } from './words.ts'

/** A video of our own library: one module of Python, its scene classes, and how long it lasts. */
export type ComposedVideo = {
  topicId: string
  title: string
  code: string
  scenes: readonly string[]
  seconds: number
  provider: 'composer'
}

/** Never a name of Manim's own, like `Line`. */
const className = (id: string): string =>
  `${id}-lesson`
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')

/** Longest caption that is read in one line. */
const longestLine = 62

/** A long caption in two lines of about one length. */
const inLines = (text: string): string => {
  if (text.length <= longestLine) return text
  const blanks = [...text.matchAll(/ /gu)].map(({ index }) => index)
  const distance = (at: number) => Math.abs(at - text.length / 2)
  const middle = blanks.reduce((best, at) => (distance(at) < distance(best) ? at : best), 0)
  return `${text.slice(0, middle)}\n${text.slice(middle + 1)}`
}

const filledIn = (text: string, values: Opening['values'] = {}): string =>
  text.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => values[name] ?? whole)

const writeVideo = (topic: Topic, opening: Opening, locale: SceneLocale): ComposedVideo => {
  const say = (text: Words) => filledIn(text[locale], opening.values)
  const title = say(topic.heading)
  const parts = [
    python`stage = Stage(self, ${title})`,
    opening.python,
    ...topic.beats.flatMap(({ says, seconds, plays }) => [python`stage.say(${inLines(say(says))}, ${seconds})`, plays]),
    python`stage.rest()`,
  ]
  const scene = className(topic.id)
  const body = parts.map((part) => indented(part, '        ')).join('\n')
  return {
    topicId: topic.id,
    title,
    code: `${stage.source}\n\n\nclass ${scene}(Scene):\n    def construct(self):\n${body}\n`,
    scenes: [scene],
    seconds: topic.beats.reduce((sum, { seconds }) => sum + seconds, 0),
    provider: 'composer',
  }
}

const unreadable = (formula: string): AppError =>
  new AppError(
    'UNPROCESSABLE',
    'The formula could not be read. Write it with + − * / ^, brackets, sin cos tan exp ln sqrt abs and one variable, ' +
      'in at most 120 characters.',
    { formula },
  )

/**
 * The video of our own library that explains the problem, or null where there is none. `UNPROCESSABLE` where the topic is
 * clear and its formula cannot be read or shown. The same question gives the same code.
 */
export const composeVideo = ({
  problem,
  locale: tag,
  today = new Date().toISOString().slice(0, 10),
  facts = {},
}: {
  problem: string
  locale: string
  /** ISO day, for what is asked of today. */
  today?: string
  /** For scenes of our own charts. */
  facts?: SceneFacts | undefined
}): ComposedVideo | null => {
  const found = findFormula(problem)
  const topic = chooseTopic(topics, { problem, hasFormula: found.kind !== 'none' })
  if (!topic) return null
  if (topic.takesFormula && found.kind === 'unreadable') throw unreadable(found.text)
  const locale = sceneLocale(tag)
  const formula = topic.takesFormula && found.kind === 'found' ? found.formula : null
  return writeVideo(topic, topic.opening({ text: problem, locale, formula, today, facts }), locale)
}

/** What can be asked for, in the language nearest to `locale`. */
export const listTopics = (tag: string): readonly VideoTopic[] => {
  const locale = sceneLocale(tag)
  return topics.map(({ id, title, example }) => ({ id, title: title[locale], example: example[locale] }))
}
