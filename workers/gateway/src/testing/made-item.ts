import { expect, vi } from 'vitest'
import { jsonOf } from './knock.ts'
import { ask, type Person } from './person-with-password.ts'

/** A draft that is made in a moment. */
export const shortDraft = {
  contentType: 'affirmation',
  intent: 'I want to speak calmly in meetings',
  statements: ['I speak calmly.', 'I take my time.', 'My words are heard.'],
  durationMinutes: 1,
} as const

/** A draft that takes its time. */
export const longDraft = {
  contentType: 'ritual',
  intent: 'I want to be patient with my children',
  durationMinutes: 30,
  practiceType: 'visualization',
  context: {
    whyMatters: 'They learn from me how to be with others.',
    deeperMeaning: 'A home in which nobody has to be afraid.',
    lifeMoment: 'The second child came in spring.',
  },
  identityStatements: ['I am patient.', 'I listen first.'],
  emotionalGoal: 'warm and steady',
} as const

/** What is asked of an item over and over until it is made. */
export const finished = (person: Person, creationId: string): Promise<Record<string, unknown>> =>
  vi.waitFor(
    async () => {
      const progress = await jsonOf(await ask(person, 'GET', `/content/${creationId}/progress`))
      expect(progress['status']).not.toBe('generating')
      return progress
    },
    { timeout: 60_000, interval: 300 },
  )

/** The id of an item of this person that is made and plays. */
export const madeItem = async (person: Person): Promise<string> => {
  const started = await jsonOf(await ask(person, 'POST', '/content/create', shortDraft))
  const { status, itemId } = await finished(person, String(started['creationId']))
  expect(status).toBe('complete')
  return String(itemId)
}
