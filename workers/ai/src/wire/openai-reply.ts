import type { Finish } from '@orrery/contracts/ai-api'
import { type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { isRecord, type Json, parseJson } from './json-value.ts'
import { addSaid, choiceOf, finishOf, isRefusal, usageOf } from './openai-message.ts'
import { failureInside, truncated, unreadablePiece } from './provider-failures.ts'
import { createEventReader } from './read-events.ts'

/** An answer under way: bytes in, parts out. */
export type StreamedReply = {
  /** What these bytes say. What comes after a failure or after the end belongs to nothing. */
  read(bytes: Uint8Array): readonly ModelPart[]
  /** Why it is no answer, if it is none; nothing that comes later heals it. */
  failure(): ProviderFailure | null
  /** How it ended; null: it did not say so. */
  finish(): Finish | null
  /** Nothing is still to come. */
  isComplete(): boolean
}

const refuseError = (told: Json, status: number): void => {
  const { error } = told
  if (error !== undefined && error !== null) throw failureInside(told, status)
}

/** Some say `stop` after they called a tool or refused; what they did says more. */
const meantBy = (finish: Finish | null, { called, refused }: { called: boolean; refused: boolean }): Finish | null => {
  if (finish !== 'stop') return finish
  if (refused) return 'content-filter'
  return called ? 'tool-calls' : 'stop'
}

/** No model says as much; a server that never stops would fill the memory that all share. */
const mostBytes = 48_000_000

const isToolCall = ({ kind }: ModelPart): boolean => kind === 'tool_call'

export const createStreamedReply = (status: number): StreamedReply => {
  const eventsOf = createEventReader()
  let finish: Finish | null = null
  let failure: ProviderFailure | null = null
  let isCounted = false
  let isDone = false
  let bytesLeft = mostBytes
  const did = { called: false, refused: false }

  const readChunk = (chunk: unknown, parts: ModelPart[]): void => {
    if (!isRecord(chunk)) throw unreadablePiece()
    refuseError(chunk, status)
    const choice = choiceOf(chunk)
    const { delta, finish_reason: reason } = choice
    if (isRecord(delta)) {
      addSaid(delta, parts)
      did.called ||= delta['tool_calls'] !== undefined && parts.some(isToolCall)
      did.refused ||= isRefusal(delta)
    }
    if (reason !== undefined && reason !== null) finish = finishOf(reason) ?? finish
    if (!isRecord(chunk['usage'])) return
    parts.push(usageOf(chunk['usage']))
    isCounted = true
  }
  const readEvents = (bytes: Uint8Array, parts: ModelPart[]): void => {
    bytesLeft -= bytes.length
    if (bytesLeft < 0) throw unreadablePiece()
    for (const data of eventsOf(bytes)) {
      if (data === '[DONE]') isDone = true
      if (isDone) return
      readChunk(parseJson(data), parts)
    }
  }
  return {
    read: (bytes) => {
      const parts: ModelPart[] = []
      if (failure !== null || isDone) return parts
      try {
        readEvents(bytes, parts)
      } catch (error) {
        // A line without end is as unreadable as a broken one.
        failure = error instanceof ProviderFailure ? error : unreadablePiece()
      }
      return parts
    },
    failure: () => failure,
    finish: () => meantBy(finish, did),
    isComplete: () => isDone || (finish !== null && isCounted),
  }
}

/** The parts of an answer that came whole, as JSON, though a stream was asked for. Throws `ProviderFailure`. */
export const partsOfWhole = (text: string, status: number): readonly ModelPart[] => {
  const told = parseJson(text)
  if (!isRecord(told)) throw unreadablePiece()
  refuseError(told, status)
  const { message, finish_reason: reason } = choiceOf(told)
  const said = isRecord(message) ? message : {}
  const parts: ModelPart[] = []
  addSaid(said, parts)
  if (isRecord(told['usage'])) parts.push(usageOf(told['usage']))
  const finish = meantBy(finishOf(reason), { called: parts.some(isToolCall), refused: isRefusal(said) })
  if (finish === null) throw truncated()
  return [...parts, { kind: 'finish', finish }]
}
