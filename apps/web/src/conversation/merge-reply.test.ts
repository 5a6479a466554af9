import type { ConversationReply } from '@orrery/contracts/practice-api'
import { expect, test } from 'vitest'
import type { ConversationView as ConversationNow } from '@orrery/contracts/practice-calls'
import { withReply } from './merge-reply.ts'

const at = '2026-11-22T03:00:00Z'
const reply = (seq: number, response: string): ConversationReply => ({
  conversationId: 'c',
  contentType: 'ritual',
  state: 'intent_gathering',
  response,
  quickReplies: [],
  slots: {},
  seq,
})
const begun: ConversationNow = { ...reply(1, 'Hello'), messages: [{ seq: 1, from: 'orrery', text: 'Hello', at }] }
const textsOf = ({ messages }: ConversationNow) => messages.map(({ from, text }) => `${from}: ${text}`)

test('what was said stands before the reply to it', () => {
  expect(textsOf(withReply(begun, reply(2, 'And why?'), { said: 'Courage', at }))).toEqual([
    'orrery: Hello',
    'person: Courage',
    'orrery: And why?',
  ])
})

test('a reply that comes by both ways stands once, in either order', () => {
  const bySocket = withReply(begun, reply(2, 'And why?'), { at })
  const both = withReply(bySocket, reply(2, 'And why?'), { said: 'Courage', at })
  expect(textsOf(both)).toEqual(['orrery: Hello', 'person: Courage', 'orrery: And why?'])
  expect(withReply(both, reply(2, 'And why?'), { at })).toBe(both)
})

test('an older reply that comes late does not turn the conversation back', () => {
  const later = withReply(begun, reply(3, 'Ready'), { at })
  expect(withReply(later, reply(2, 'And why?'), { at })).toBe(later)
})
