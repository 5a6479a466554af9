import { expect, test } from 'vitest'
import { newChoices } from './choice-rules.ts'

const choice = (id: string, isLasting = false) => ({
  id,
  label: id,
  value: id,
  ...(isLasting && { isLasting: true as const }),
})
const flow = { name: 'chart', state: 1 }
const ids = (change: Parameters<typeof newChoices>[0]) => newChoices(change).map(({ id }) => id)

test('those offered last take the place of the others, save those that last', () => {
  const before = [choice('again', true), choice('yes')]
  expect(ids({ before, offered: [choice('left')], wasFlow: null, isFlow: null })).toEqual(['again', 'left'])
})

test('words in between leave them', () => {
  expect(ids({ before: [choice('yes')], offered: [], wasFlow: flow, isFlow: flow })).toEqual(['yes'])
})

test('a flow that has moved on leaves nothing of its last step to be pressed', () => {
  expect(ids({ before: [choice('yes')], offered: [], wasFlow: flow, isFlow: { ...flow, state: 2 } })).toEqual([])
})
