import type { ToldFrame } from '@orrery/client'
import type { ConversationReply, QuickReply } from '@orrery/contracts/practice-api'
import type { ConversationView } from '@orrery/contracts/practice-calls'
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { api, queryClient } from '../api.ts'
import { neverArrived } from '../offline/kept-copies.ts'
import { forgetConversation, keepConversation } from './kept-conversations.ts'
import { forgetUtterance, keepUtterance, type Utterance, waitingUtterance } from './kept-utterance.ts'
import { withReply } from './merge-reply.ts'

const conversationQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['conversation', conversationId],
    queryFn: ({ signal }) => api.practice.state(conversationId, { signal }),
    staleTime: 0,
  })

/** In these states there is nothing left to come back for. */
const isOver = ({ state, creationId }: ConversationView): boolean =>
  state === 'complete' || (state === 'idle' && creationId !== undefined)

const keepPlace = (now: ConversationView): void => {
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

/** What this tab said: of anything else the reply alone comes by the socket, and the words are asked for. */
const saidHere = new Set<string>()

const send = (conversationId: string, utterance: Utterance): Promise<ConversationReply> =>
  'message' in utterance
    ? api.practice.say({ conversationId, ...utterance })
    : api.practice.press({ conversationId, ...utterance })

/** Sends what was said; what cannot arrive waits for the connection. */
const useSaying = (conversationId: string) => {
  const saying = useMutation({
    networkMode: 'always',
    mutationFn: async (utterance: Utterance) => {
      keepUtterance(conversationId, utterance)
      saidHere.add(utterance.messageId)
      const reply = await send(conversationId, utterance)
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

const hearFrame = (conversationId: string, frame: ToldFrame): void => {
  if (frame.type !== 'response' && frame.type !== 'support') return
  const { content, messageId, type: _, ...reply } = frame
  merge(conversationId, { ...reply, response: content })
  if (messageId === undefined || saidHere.has(messageId)) return
  void queryClient.invalidateQueries({ queryKey: conversationQuery(conversationId).queryKey })
}

/** Hears what is said to another tab, or by itself once something is made. Words are sent by calls; both give the same. */
const useLine = (conversationId: string, knownSeq: number | null) => {
  const [isOpen, setOpen] = useState(true)
  const [isTyping, setTyping] = useState(false)
  const [after, setAfter] = useState<number | null>(null)
  if (after === null && knownSeq !== null) setAfter(knownSeq)
  useEffect(() => {
    if (after === null) return undefined
    const left = new AbortController()
    const hear = async () => {
      const line = await api.practice.connect(conversationId, { after, onConnection: setOpen, signal: left.signal })
      for await (const frame of line.frames) {
        setTyping(frame.type === 'typing')
        hearFrame(conversationId, frame)
      }
    }
    // What it ends with is told by the call for the state, which asks for the same conversation.
    hear().catch(() => null)
    return () => left.abort()
  }, [conversationId, after])
  return { isOpen, isTyping }
}

export type Speaking = {
  /** `onRefused` is called when the words arrived and were not taken. */
  say: (message: string, onRefused: () => void) => void
  press: (reply: QuickReply) => void
  /** What is on its way or waits for the connection; null: nothing that was typed. */
  pending: string | null
  isBusy: boolean
  /** Something waits for the connection: whatever else were said would take its place. */
  isWaiting: boolean
  error: Error | null
  again: () => void
}

const messageId = (): string => crypto.randomUUID()

const useSpeaking = (conversationId: string): Speaking => {
  const { mutate, isPending, variables, error } = useSaying(conversationId)
  const isWaiting = !isPending && error !== null && neverArrived(error)
  const pending = variables && (isPending || isWaiting) ? (saidBy(variables) ?? null) : null
  return {
    say: (message, onRefused) =>
      mutate(
        { messageId: messageId(), message },
        {
          onError: (refusal) => {
            if (!neverArrived(refusal)) onRefused()
          },
        },
      ),
    press: ({ text, event, step }) => {
      if (isWaiting) return
      if (event !== undefined) mutate({ messageId: messageId(), event, ...(step !== undefined && { step }) })
      else if (text !== undefined) mutate({ messageId: messageId(), message: text })
    },
    pending,
    isBusy: isPending,
    isWaiting,
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
  const { data } = query
  const line = useLine(conversationId, data?.seq ?? null)
  useEffect(() => {
    if (data) keepPlace(data)
  }, [data])
  return { query, speaking, line }
}
