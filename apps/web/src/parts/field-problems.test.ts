import { AppError } from '@orrery/contracts/errors'
import { expect, test } from 'vitest'
import { isToldBeside, problemOf } from './field-problems.ts'

const refused = new AppError('INVALID_INPUT', 'name: Give a name.', {
  issues: [
    { path: 'name', message: 'Give a name.' },
    { path: 'scopes.2', message: 'There is no such scope.' },
  ],
})

test('a field is told its own problem, and that of what lies in it', () => {
  expect(problemOf(refused, 'name')).toBe('Give a name.')
  expect(problemOf(refused, 'scopes')).toBe('There is no such scope.')
  expect(problemOf(refused, 'expiresAt')).toBeUndefined()
})

test('a form that lacks one of the fields still has to say why it was refused', () => {
  expect(isToldBeside(refused, ['name', 'scopes'])).toBe(true)
  expect(isToldBeside(refused, ['name'])).toBe(false)
  expect(isToldBeside(new AppError('CONFLICT', 'You have 20 API keys already.'), ['name'])).toBe(false)
})
