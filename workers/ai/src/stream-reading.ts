import type { AiApi, CitedSentence, Reading, ReadingEvent } from '@orrery/contracts/ai-api'
import { answerOrder } from './answer/answer-order.ts'
import { type Order, orderOf } from './answer/ask-order.ts'
import { openLines, type Say } from './answer/open-lines.ts'
import { configurationOf } from './configuration.ts'
import type { ChainEvent } from './fallback/run-chain.ts'
import { followSentences, sentencesWithin } from './reading/follow-sentences.ts'
import { languageOf } from './reading/locale-language.ts'
import { type ReadingRequest, readingRequestOf } from './reading/reading-request.ts'
import { citedSentenceOf, readingOf, toldFactOf } from './reading/tell-reading.ts'
import type { Work } from './work.ts'
import { requestOf } from './write-reading.ts'

type Request = Parameters<AiApi['streamReading']>[0]

const textIn = (event: Extract<ChainEvent, { kind: 'parts' }>): string =>
  event.parts.map((part) => (part.kind === 'text' ? part.text : '')).join('')

/** The events of one reading, in their order. What is void is forgotten. */
const openTelling = ({ facts }: ReadingRequest) => {
  const byId = new Map(facts.map((fact) => [fact.id, fact]))
  let told: CitedSentence[] = []
  let toldFacts = new Set<string>()
  let within = sentencesWithin()

  const begin = (provider: string, model: string): ReadingEvent => {
    const type = told.length === 0 ? 'start' : 'restart'
    told = []
    toldFacts = new Set()
    within = sentencesWithin()
    return { type, provider, model }
  }
  const tellSentence = (sentence: CitedSentence): ReadingEvent => {
    const added = sentence.cites.filter((id) => !toldFacts.has(id)).flatMap((id) => byId.get(id) ?? [])
    for (const { id } of added) toldFacts.add(id)
    told.push(sentence)
    return { type: 'sentence', sentence, facts: [...new Set(added)].map(toldFactOf) }
  }
  return {
    eventsOf: (event: ChainEvent): readonly ReadingEvent[] =>
      event.kind === 'parts'
        ? within(textIn(event)).map((sentence) => tellSentence(citedSentenceOf(sentence)))
        : [begin(event.target.provider.name, event.target.model)],
    /** A reading that was not told while it came, kept or composed, is told now. */
    endOf: (reading: Reading): readonly ReadingEvent[] => {
      const { provider, model, sentences } = reading
      const isTold = JSON.stringify(told) === JSON.stringify(sentences)
      const rest = isTold ? [] : [begin(provider, model), ...sentences.map(tellSentence)]
      return [...rest, { type: 'finish', reading }]
    },
  }
}

const tell = async (work: Work, order: Order, facts: ReadingRequest, say: Say<ReadingEvent>): Promise<void> => {
  const { eventsOf, endOf } = openTelling(facts)
  const running = answerOrder(work, order)
  let next = await running.next()
  for (; next.done !== true; next = await running.next()) {
    const events = eventsOf(next.value)
    // Whoever has gone is told nothing, but the rest is still run: what was used has to be written down.
    if (events.length > 0) await say(events).catch(() => {})
  }
  await say(endOf(readingOf(facts, next.value)))
}

/** Each sentence is judged before anybody hears it, and the whole once more at its end. */
const liveOrder = (order: Order, { facts, locale }: ReadingRequest): Order => {
  const follow = () => {
    const judge = followSentences(facts, languageOf(locale))
    return (piece: string) => {
      const reasons = judge(piece)
      return reasons.length === 0 ? null : { reasons, isFinal: true }
    }
  }
  return { ...order, call: { ...order.call, delivery: 'live_with_restart', follow } }
}

/**
 * A reading as newline-delimited JSON of `ReadingEvent`, its sentences told one by one while they are written. What is wrong
 * with the request itself rejects before there is a body. A reader who cancels hangs up on the provider.
 */
export const streamReading = async (work: Work, request: Request): Promise<{ body: ReadableStream<Uint8Array> }> => {
  const { results, options } = request
  const { body, signal, run } = openLines<ReadingEvent>(work)
  const facts = readingRequestOf(results, options)
  const name = results.length === 1 ? 'interpret' : 'synthesise'
  const order = orderOf(requestOf({ ...request, name }, facts), 'whole', configurationOf(work.env), signal)
  work.runOn(run((say) => tell(work, liveOrder(order, facts), facts, say)))
  return { body }
}
