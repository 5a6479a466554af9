import type { ConversationReply, QuickReply } from '@orrery/contracts/practice-api'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { queryClient } from '../api.ts'
import { neverArrived } from '../offline/kept-copies.ts'
import { type ConversationNow, practiceCalls, type Utterance } from '../practice/practice-calls.ts'
import { openLine } from './conversation-line.ts'
import { forgetConversation, keepConversation } from './kept-conversations.ts'
import { forgetUtterance, keepUtterance, waitingUtterance } from './kept-utterance.ts'
import { withReply } from './merge-reply.ts'

const conversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversation', conversationId],
    queryFn: ({ signal }) => practiceCalls.now(conversationId, { signal }),
    staleTime: 0,
  })

/** In these states there is nothing left to come back for. */
const isOver = ({ state, creationId }: ConversationNow): boolean =>
  state === 'complete' || (state === 'idle' && creationId !== undefined)

const keepPlace = (now: ConversationNow): void => {
  const { conversationId, contentType, slots } = now
  if (isOver(now)) forgetConversation(conversationId)
  else keepConversation({ conversationId, contentType, intent: slots.intent ?? '', at: new Date().toISOString() })
}

const saidBy = (utterance: Utterance): string | undefined => ('message' in utterance ? utterance.message : undefined)

const merge = (conversationId: string, reply: ConversationReply, said?: string): void => {
  queryClient.setQueryData(
    conversationQuery(conversationId).queryKey,
    (now) => now && withReply(now, reply, { said, at: new Date().toISOString() }),
  )
}

/** Sends what was said; what cannot arrive waits for the connection. */
const useSaying = (conversationId: string) => {
  const saying = useMutation({
    networkMode: 'always',
    mutationFn: async (utterance: Utterance) => {
      keepUtterance(conversationId, utterance)
      const reply = await practiceCalls.say(conversationId, utterance)
      forgetUtterance()
      merge(conversationId, reply, saidBy(utterance))
      return reply
    },
    onError: (error) => {
      if (!neverArrived(error)) forgetUtterance()
    },
  })
  const { mutate } = saying
  useEffect(() => {
    const again = () => {
      const waiting = waitingUtterance(conversationId)
      if (waiting) mutate(waiting)
    }
    // Left over from before a reload.
    again()
    window.addEventListener('online', again)
    return () => window.removeEventListener('online', again)
  }, [conversationId, mutate])
  return saying
}

const useLine = (conversationId: string) => {
  const [isOpen, setOpen] = useState(true)
  const [isTyping, setTyping] = useState(false)
  useEffect(() => {
    const line = openLine(conversationId, {
      onReply: (reply) => {
        setTyping(false)
        merge(conversationId, reply)
      },
      onTyping: () => setTyping(true),
      onOpen: setOpen,
      onGone: () => forgetConversation(conversationId),
    })
    return () => line.close()
  }, [conversationId])
  return { isOpen, isTyping }
}

export type Speaking = {
  say: (message: string) => void
  press: (reply: QuickReply) => void
  /** What is on its way or waits for the connection; null: nothing. */
  pending: string | null
  isBusy: boolean
  error: Error | null
  again: () => void
}

const useSpeaking = (conversationId: string): Speaking => {
  const { mutate, isPending, variables, error } = useSaying(conversationId)
  const pending = variables && (isPending || error !== null) ? (saidBy(variables) ?? null) : null
  const messageId = () => crypto.randomUUID()
  return {
    say: (message) => mutate({ messageId: messageId(), message }),
    press: ({ text, event, step }) => {
      if (event !== undefined) mutate({ messageId: messageId(), event, ...(step !== undefined && { step }) })
      else if (text !== undefined) mutate({ messageId: messageId(), message: text })
    },
    pending,
    isBusy: isPending,
    error,
    again: () => {
      if (variables) mutate(variables)
    },
  }
}

/** A conversation as it stands, heard live, and the ways to answer. It can be left, reloaded and gone on with. */
export const useConversation = (conversationId: string) => {
  const query = useQuery(conversationQuery(conversationId))
  const speaking = useSpeaking(conversationId)
  const line = useLine(conversationId)
  const { data } = query
  useEffect(() => {
    if (data) keepPlace(data)
  }, [data])
  return { query, speaking, line }
}
