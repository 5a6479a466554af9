import type { ResultToRead } from '@orrery/client'
import type { ReadingOptions } from '@orrery/contracts/ai-api'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useReducer, useRef } from 'react'
import { api } from '../api.ts'
import { type KeptReading, keepReading, keptReadingQuery, type ReadingPlace } from './kept-reading.ts'
import { isUnderWay, noStory, type Story, storyOf, tellOn } from './reading-story.ts'

export type AskedReading = { results: readonly ResultToRead[]; options: ReadingOptions }

export type ReadingDesk = {
  story: Story
  /** What the reading that is shown was about; empty for nothing in particular. */
  question: string
  /** When it was written; null while it is. */
  writtenAt: string | null
  ask: (asked: AskedReading) => void
  stop: () => void
}

const shownOf = (told: Story, kept: KeptReading | null | undefined, asked: AskedReading | undefined) => {
  // One that was stopped or failed before its first sentence leaves the last one where it was.
  const isAbout = told.phase !== 'idle' && (isUnderWay(told) || told.phase === 'finished' || told.sentences.length > 0)
  if (isAbout || !kept) {
    return {
      story: told,
      question: asked?.options.question ?? '',
      writtenAt: told.phase === 'finished' ? (kept?.keptAt ?? null) : null,
    }
  }
  const { phase, error } = told
  const story = storyOf(kept.reading)
  return {
    story: phase === 'failed' ? { ...story, phase, error } : story,
    question: kept.question,
    writtenAt: kept.keptAt,
  }
}

/** Has a reading written and tells how far it has come; until then the last one is shown. Leaving the page ends the writing. */
export const useReading = (place: ReadingPlace): ReadingDesk => {
  const [told, tell] = useReducer(tellOn, noStory)
  const { data: kept } = useQuery(keptReadingQuery(place))
  const running = useRef<AbortController | null>(null)
  useEffect(() => () => running.current?.abort(), [])

  const writing = useMutation({
    // Without a connection it is to fail, not to wait for one.
    networkMode: 'always',
    mutationFn: async (asked: AskedReading) => {
      const { signal } = (running.current = new AbortController())
      tell({ type: 'ask' })
      try {
        for await (const event of api.ai.streamReading(asked, { signal })) {
          if (event.type === 'finish') {
            await keepReading(place, { reading: event.reading, question: asked.options.question ?? '' })
          }
          if (!signal.aborted) tell(event)
        }
      } catch (error) {
        if (signal.aborted) return
        tell({ type: 'fail', error })
        throw error
      }
    },
  })
  const stop = () => {
    running.current?.abort()
    tell({ type: 'stop' })
  }
  return { ...shownOf(told, kept, writing.variables), ask: writing.mutate, stop }
}
