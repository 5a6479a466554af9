import type { CitedSentence, Reading, ReadingFact } from '@orrery/contracts/ai-api'
import type { ToldReading } from '@orrery/client'

export type Facts = Readonly<Record<string, ReadingFact>>

/**
 * How far a reading has come. `stopped`: by the person, `failed`: by itself; what was told until then holds, since each
 * sentence was judged before it came.
 */
export type Story = {
  phase: 'idle' | 'asking' | 'writing' | 'finished' | 'stopped' | 'failed'
  writer: { provider: string; model: string } | null
  sentences: readonly CitedSentence[]
  facts: Facts
  /** How often what had been told was taken back. */
  withdrawals: number
  /** Whether nothing came for a while. */
  isWaiting: boolean
  reading: Reading | null
  error: unknown
}

export type StoryEvent = ToldReading | { type: 'ask' } | { type: 'stop' } | { type: 'fail'; error: unknown }

export const noStory: Story = {
  phase: 'idle',
  writer: null,
  sentences: [],
  facts: {},
  withdrawals: 0,
  isWaiting: false,
  reading: null,
  error: null,
}

const byId = (facts: readonly ReadingFact[]): Facts => Object.fromEntries(facts.map((fact) => [fact.id, fact]))

/** A reading that is there already, as if it had been told just now. */
export const storyOf = (reading: Reading): Story => ({
  ...noStory,
  phase: 'finished',
  writer: { provider: reading.provider, model: reading.model },
  sentences: reading.sentences,
  facts: byId(reading.facts),
  reading,
})

type Teller = { [Type in StoryEvent['type']]: (story: Story, event: Extract<StoryEvent, { type: Type }>) => Story }

const tellers: Teller = {
  ask: () => ({ ...noStory, phase: 'asking' }),
  start: (story, { provider, model }) => ({
    ...story,
    phase: 'writing',
    writer: { provider, model },
    isWaiting: false,
  }),
  sentence: (story, { sentence, facts }) => ({
    ...story,
    sentences: [...story.sentences, sentence],
    facts: { ...story.facts, ...byId(facts) },
    isWaiting: false,
  }),
  restart: (story, { provider, model }) => ({
    ...noStory,
    phase: 'writing',
    writer: { provider, model },
    // Nobody misses what was not there yet.
    withdrawals: story.withdrawals + (story.sentences.length > 0 ? 1 : 0),
  }),
  waiting: (story) => ({ ...story, isWaiting: true }),
  finish: (story, { reading }) => ({ ...storyOf(reading), withdrawals: story.withdrawals }),
  stop: (story) => ({ ...story, phase: 'stopped', isWaiting: false }),
  fail: (story, { error }) => ({ ...story, phase: 'failed', isWaiting: false, error }),
}

/** What is known after an event. */
export const tellOn = <Type extends StoryEvent['type']>(
  story: Story,
  event: Extract<StoryEvent, { type: Type }>,
): Story => {
  const tell: Teller[Type] = tellers[event.type]
  return tell(story, event)
}

export const isUnderWay = ({ phase }: Story): boolean => phase === 'asking' || phase === 'writing'
