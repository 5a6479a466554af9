import type { SceneFacts } from '@orrery/contracts/video-jobs'
import type { Formula } from './expression/expression.ts'
import type { Python } from './python.ts'
import type { SceneLocale, Words } from './words.ts'

/**
 * A stretch of a scene: a caption stands for `seconds` while `plays` moves; what is left of the time is rest. `{name}` in
 * the caption is a value of the opening.
 */
type Beat = { says: Words; seconds: number; plays: Python }

/** What a problem decides: the Python names that the beats share, and values for the captions. Nothing is shown by it. */
export type Opening = { python: Python; values?: Readonly<Record<string, string>> }

/** What somebody asked, read as far as every topic needs it. */
export type Problem = {
  text: string
  locale: SceneLocale
  formula: Formula | null
  /** The day it is asked on, ISO. */
  today: string
  facts: SceneFacts
}

/** Word or phrase, in the form of `folded` → how much it speaks for the topic. Three are enough. */
type Keywords = Readonly<Record<string, number>>

export type Topic = {
  /** Also the name of its scene class: `unit-circle` is `UnitCircleLesson`. */
  id: string
  title: Words
  /** What to ask to get it. */
  example: Words
  keywords: Readonly<Record<SceneLocale, Keywords>>
  /** Whether a formula in the text belongs to it: one that is there speaks for the topic, one that cannot be read is refused. */
  takesFormula: boolean
  /** Said on top for the whole scene. */
  heading: Words
  opening(problem: Problem): Opening
  beats: readonly Beat[]
}
