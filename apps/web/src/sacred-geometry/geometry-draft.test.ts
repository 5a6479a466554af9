import { expect, test } from 'vitest'
import { emptyDraft, fieldsOf } from './geometry-draft.ts'

const draft = { ...emptyDraft, intention: ' Begin the morning calmly. ' }

test('without an intention there is nothing to ask', () => {
  expect(fieldsOf({ ...draft, intention: '  ' }, null)).toBeNull()
})

test('a pattern is asked with the numbers it listens to, and no others', () => {
  expect(fieldsOf(draft, null)).toEqual({
    intention: 'Begin the morning calmly.',
    pattern_type: 'flower_of_life',
    color_scheme: 'golden',
    layer_count: 3,
  })
  expect(fieldsOf({ ...draft, pattern: 'vesica_piscis' }, null)).not.toHaveProperty('layer_count')
})

test('a date of birth goes along only into a personal pattern', () => {
  expect(fieldsOf(draft, '1990-05-17')).not.toHaveProperty('birth_date')
  expect(fieldsOf({ ...draft, pattern: 'personal' }, '1990-05-17')).toHaveProperty('birth_date', '1990-05-17')
})
