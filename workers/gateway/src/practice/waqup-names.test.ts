import { expect, test } from 'vitest'
import { withOurNames } from './waqup-names.ts'

test('names with underscores become ours at every depth, and values stay as they are', () => {
  const sent = {
    session_id: 'a',
    content_type: 'guided_meditation',
    practice_type: 'body-scanning',
    context: { why_matters: 'snake_case stays' },
    identity_statements: [{ text: 'I am_here' }],
  }
  expect(withOurNames(sent)).toEqual({
    conversationId: 'a',
    contentType: 'guided_meditation',
    practiceType: 'body-scanning',
    context: { whyMatters: 'snake_case stays' },
    identityStatements: [{ text: 'I am_here' }],
  })
})

test('our name counts where both are sent, in whatever order', () => {
  expect(withOurNames({ session_id: 'theirs', conversationId: 'ours' })).toEqual({ conversationId: 'ours' })
  expect(withOurNames({ conversationId: 'ours', session_id: 'theirs' })).toEqual({ conversationId: 'ours' })
})

test('what is no object is left alone', () => {
  expect([null, 'a_b', 1].map(withOurNames)).toEqual([null, 'a_b', 1])
})
