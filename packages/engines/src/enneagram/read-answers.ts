import { AppError } from '@orrery/contracts/errors'
import { type Item, items } from './content/items.ts'
import { type EnneagramType, enneagramTypes, instincts } from './structure.ts'

/** A graded answer with the statement it belongs to. */
export type GradedAnswer = { item: Item; grade: number }

/** A forced choice of another questionnaire. */
export type Choice = { question: string; type: EnneagramType }

export type Answers = {
  /** Answers to statements about the nine types. */
  graded: readonly GradedAnswer[]
  /** Answers to statements about the three instincts. */
  instinctual: readonly GradedAnswer[]
  /** In the natural order of their questions. */
  choices: readonly Choice[]
}

const itemById: ReadonlyMap<string, Item> = new Map(items.map((item) => [item.id, item]))
const ownPrefixes: readonly string[] = ['type_', ...instincts.map((instinct) => `${instinct}_`)]

const refuse = (question: string, message: string): AppError =>
  new AppError('INVALID_INPUT', `${question}: ${message}`, {
    issues: [{ path: `input.assessment_responses.${question}`, message }],
  })

const isType = (value: number): value is EnneagramType => enneagramTypes.some((type) => type === value)

const asChoice = (question: string, answer: number): Choice => {
  if (ownPrefixes.some((prefix) => question.startsWith(prefix)))
    throw refuse(question, 'There is no statement with this id. The metadata of the engine lists all of them.')
  if (!isType(answer)) throw refuse(question, 'A forced choice names a type from 1 to 9.')
  return { question, type: answer }
}

const lastNumber = (text: string): number => Number(/(\d{1,9})\D*$/.exec(text)?.[1] ?? 0)

/** `q2` comes before `q10`; names without a number by their letters. */
const naturally = (a: Choice, b: Choice): number => {
  const byNumber = lastNumber(a.question) - lastNumber(b.question)
  if (byNumber !== 0) return byNumber
  return a.question < b.question ? -1 : 1
}

/**
 * Tells our graded answers from forced choices of type: by the id of the statement. The order in which they were sent does
 * not matter. Throws 400 `INVALID_INPUT` for a grade above 5 and for an id that looks like ours and is not.
 */
export const readAnswers = (responses: Readonly<Record<string, number>>): Answers => {
  const given = new Map<Item, number>()
  const choices: Choice[] = []
  for (const [question, answer] of Object.entries(responses)) {
    const item = itemById.get(question)
    if (item === undefined) choices.push(asChoice(question, answer))
    else if (answer > 5) throw refuse(question, 'Our statements are answered with 1 to 5.')
    else given.set(item, answer)
  }
  const answered = items.flatMap((item) => {
    const grade = given.get(item)
    return grade === undefined ? [] : [{ item, grade }]
  })
  return {
    graded: answered.filter(({ item }) => typeof item.scale === 'number'),
    instinctual: answered.filter(({ item }) => typeof item.scale !== 'number'),
    choices: choices.sort(naturally),
  }
}
