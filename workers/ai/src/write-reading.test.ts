import { expect, test } from 'vitest'
import { ai, somebody } from './testing/models.ts'

const result = {
  engine: 'natal',
  data: {
    raw_data: {
      birth_info: { local_time: '14:25:00' },
      chart: { bodies: { sun: { sign: 'Leo' }, moon: { sign: 'Taurus' } }, aspects: [] },
    },
  },
}

test('without a model a reading is composed, says so, costs nothing and cites its facts', async () => {
  const reading = await ai.interpret({ ...somebody(), result, options: { model: 'composer', date: '2026-11-21' } })
  expect(reading).toMatchObject({ provider: 'composer', costMicroUsd: 0 })
  expect(reading.model).toMatch(/^composer\//)
  const told = reading.facts.map(({ id }) => id)
  expect(told).toContain('natal:chart.bodies.sun.sign')
  expect(reading.sentences.flatMap(({ cites }) => cites).filter((id) => !told.includes(id))).toEqual([])
  expect(reading.facts.find(({ id }) => id === 'natal:chart.bodies.sun.sign')?.marks).toEqual(['body:sun', 'sign:leo'])
})

test('a model that answers something else is asked again, and then the composer writes', async () => {
  const reading = await ai.synthesise({ ...somebody(), results: [result], options: { model: 'openai/healthy' } })
  expect(reading.provider).toBe('composer')
  expect(reading.attempts.filter(({ provider }) => provider === 'openai').length).toBe(2)
  expect(reading.attempts.at(-1)).toMatchObject({ provider: 'composer', outcome: 'ok' })
  expect(reading.sentences.every(({ cites }) => cites.length > 0)).toBe(true)
})
