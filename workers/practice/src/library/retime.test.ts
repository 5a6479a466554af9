import type { CreateContent } from '@orrery/contracts/practice-api'
import { expect, test } from 'vitest'
import { somebody } from '../testing/creations.ts'
import { makeItem } from '../testing/item.ts'
import { testEnv } from '../testing/migrate.ts'
import { changeItem } from './change-item.ts'

const meditation: CreateContent = {
  contentType: 'guided_meditation',
  intent: 'I want to settle down before I sleep.',
  durationMinutes: 5,
  practiceType: 'body-scanning',
}
const ritual: CreateContent = {
  contentType: 'ritual',
  intent: 'I want to begin my new work with courage.',
  durationMinutes: 10,
  practiceType: 'visualization',
  context: {
    whyMatters: 'I waited for it for years.',
    deeperMeaning: 'It is the work that I trained for.',
    lifeMoment: 'I moved to another town last month.',
  },
  identityStatements: ['I am somebody who begins.'],
  emotionalGoal: 'steady and warm',
}

test.each([
  [meditation, { durationMinutes: 10, guidance: 'sparse' }, 600],
  [ritual, { durationMinutes: 15, guidance: 'full', pace: 'slower' }, 900],
] as const)(
  'what was made can be had at another length and density, exactly and without a new word',
  async (draft, change, seconds) => {
    const person = await somebody()
    const item = await makeItem(person, draft)
    expect(Math.abs(item.audio.durationSeconds - (draft.durationMinutes ?? 0) * 60)).toBeLessThan(0.05)
    const { actor, trace } = person
    const changed = await changeItem(testEnv, { actor, trace, itemId: item.id, change })
    expect(Math.abs(changed.audio.durationSeconds - seconds)).toBeLessThan(0.05)
    const known = new Set(Object.values(item.structure).flat())
    expect(
      Object.values(changed.structure)
        .flat()
        .every((text) => known.has(text)),
    ).toBe(true)
  },
)
