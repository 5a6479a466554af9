import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { problemsOf, topicsIn } from './refusal-details.ts'

const topic = { id: 'limit', title: 'A limit', example: 'limit of sin(x)/x at 0' }

test('topics of a refusal are offered, and what is none is left out', () => {
  const error = new AppError('UNPROCESSABLE', 'Nothing fits.', { topics: [topic, { id: 'half' }, null, 'limit'] })
  expect(topicsIn(error)).toEqual([topic])
})

test('problems of code come with their line, and a refusal without any has none', () => {
  const problem = { line: 3, rule: 'import', message: 'os may not be imported' }
  expect(problemsOf(new AppError('UNPROCESSABLE', 'Mend it.', { problems: [problem, { line: '3' }] }))).toEqual([
    problem,
  ])
  expect(problemsOf(new AppError('CONFLICT', 'Another key.'))).toEqual([])
  expect(problemsOf(new Error('no answer'))).toEqual([])
})
