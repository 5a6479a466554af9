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

const itemIds: ReadonlySet<string> = new Set(items.map(({ id }) => id))
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
  const graded: GradedAnswer[] = []
  const instinctual: GradedAnswer[] = []
  for (const item of items) {
    const grade = Object.hasOwn(responses, item.id) ? responses[item.id] : undefined
    if (grade === undefined) continue
    if (grade > 5) throw refuse(item.id, 'Our statements are answered with 1 to 5.')
    const kind = typeof item.scale === 'number' ? graded : instinctual
    kind.push({ item, grade })
  }
  const others = Object.keys(responses).filter((question) => !itemIds.has(question))
  const choices = others.map((question) => asChoice(question, responses[question] ?? 0)).sort(naturally)
  return { graded, instinctual, choices }
}
