import { expect, test } from 'vitest'
import { changeOf, noWish } from './budget-wish.ts'

test('a budget is sent in whole micro-dollars, and what stays as it is is not named', () => {
  expect(changeOf({ ...noWish, day: { choice: 'own', dollars: '2.5' } })).toEqual({
    change: { dayMicroUsd: 2_500_000 },
  })
  expect(changeOf({ ...noWish, month: { choice: 'own', dollars: ' 0,000001 ' } })).toEqual({
    change: { monthMicroUsd: 1 },
  })
  expect(changeOf({ ...noWish, day: { choice: 'own', dollars: '0' } })).toEqual({ change: { dayMicroUsd: 0 } })
})

test('going back to the usual limit is a limit of null, whatever was typed before', () => {
  expect(changeOf({ day: { choice: 'usual', dollars: 'abc' }, month: { choice: 'usual', dollars: '' } })).toEqual({
    change: { dayMicroUsd: null, monthMicroUsd: null },
  })
})

test.each(['', 'ten', '-1', '1e3', '1.2345678', '1000001'])('"%s" is no amount', (dollars) => {
  expect(changeOf({ ...noWish, month: { choice: 'own', dollars } })).toEqual({ problem: 'month' })
})

test('a wish for nothing is told as one', () => {
  expect(changeOf(noWish)).toEqual({ problem: 'nothing' })
})
