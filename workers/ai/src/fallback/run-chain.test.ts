import { type ModelPart, ProviderFailure } from '../providers/provider.ts'
import { expect, test } from 'vitest'
import { play, playedWorld, playing } from '../testing/played-chain.ts'
import { ChainFailure, type Refusal, type Tried } from './chain-world.ts'

const story = (tries: readonly Tried[]) =>
  tries.map(({ attempt }) => `${attempt.model} ${attempt.class ?? attempt.outcome}`)

const failureOf = async (run: Promise<unknown>): Promise<ChainFailure> => {
  const error: unknown = await run.catch((thrown: unknown) => thrown)
  if (!(error instanceof ChainFailure)) throw new Error(`No ChainFailure: ${String(error)}`)
  return error
}

const refuseBad = ({ text }: { text: string }): Refusal | null =>
  text.startsWith('Bad') ? { reasons: ['It is bad.'], isFinal: false } : null
const refuseAll = (): Refusal => ({ reasons: ['It says what is not so.'], isFinal: true })

test('the first that answers answers, and the others are not asked', async () => {
  const { result } = await play([playing('one', ['Hello there']), playing('two', ['No'])], playedWorld())
  expect(result.text).toBe('Hello there ')
  expect(story(result.tries)).toEqual(['one ok'])
})

test('a target is tried again after its pauses, then the next one is asked', async () => {
  const played = playedWorld()
  const { result } = await play([playing('one', ['overloaded']), playing('two', ['Hello'])], played)
  expect(story(result.tries)).toEqual(['one overloaded', 'one overloaded', 'one overloaded', 'two ok'])
  expect(played.waits).toEqual([500, 1000])
})

test('one whose breaker is open is passed over without a wait', async () => {
  const played = playedWorld({ one: 5000 })
  const { result } = await play([playing('one', ['No']), playing('two', ['Hello'])], played)
  expect(story(result.tries)).toEqual(['one skipped', 'two ok'])
  expect(played.waits).toEqual([])
})

test('when all are closed, the one that is due first gets a trial', async () => {
  const played = playedWorld({ one: 9000, two: 5000 })
  const { result } = await play([playing('one', ['No']), playing('two', ['Hello'])], played)
  expect(played.forced).toEqual(['two'])
  expect(result.target.model).toBe('two')
})

test('when all fail, the failure is the first one’s, with every try', async () => {
  const failure = await failureOf(play([playing('one', ['unauthorised']), playing('two', ['stalled'])], playedWorld()))
  expect(failure).toMatchObject({ failureClass: 'unauthorised', message: 'one says unauthorised' })
  expect(story(failure.tries)).toEqual(['one unauthorised', 'two stalled'])
})

test('a later refusal of the request does not hide why the first one failed', async () => {
  const failure = await failureOf(
    play([playing('one', ['stalled']), playing('two', ['invalid_request'])], playedWorld()),
  )
  expect(failure.failureClass).toBe('stalled')
})

test('a content policy ends it, whoever has it', async () => {
  const targets = [playing('one', ['stalled']), playing('two', ['content_filtered']), playing('three', ['No'])]
  const failure = await failureOf(play(targets, playedWorld()))
  expect(failure.failureClass).toBe('content_filtered')
  expect(story(failure.tries)).toEqual(['one stalled', 'two content_filtered'])
})

test('after a text that is too long only those are asked that may be larger', async () => {
  const targets = [
    playing('small', ['context_too_long'], 8000),
    playing('as small', ['No'], 8000),
    playing('unknown', ['context_too_long']),
    playing('large', ['Hello'], 100_000),
  ]
  const { result } = await play(targets, playedWorld())
  expect(story(result.tries)).toEqual([
    'small context_too_long',
    'as small skipped',
    'unknown context_too_long',
    'large ok',
  ])
})

test('a target that wants to be left alone for long is reported as closed for that time', async () => {
  const played = playedWorld()
  await play([playing('one', [{ class: 'rate_limited', retryAfterMs: 60_000 }]), playing('two', ['Hello'])], played)
  expect(played.outcomes[0]).toEqual({ kind: 'failed', failureClass: 'rate_limited', closeForMs: 60_000 })
})

test('what the judge refuses is asked for once more with the reason, and is no fault of the target', async () => {
  const played = playedWorld()
  const { result } = await play([playing('one', ['Bad', 'Good'])], played, { judge: refuseBad })
  expect(result.text).toBe('Good ')
  expect(played.waits).toEqual([0])
  expect(played.outcomes).toEqual([{ kind: 'ok' }, { kind: 'ok' }])
})

test('a refusal that is final after one more try ends it, though others are left', async () => {
  const targets = [playing('one', ['Bad']), playing('two', ['No'])]
  const failure = await failureOf(play(targets, playedWorld(), { judge: refuseAll }))
  expect(story(failure.tries)).toEqual(['one invalid_reply', 'one invalid_reply'])
})

test('live, a target that fails before its first word is replaced unseen', async () => {
  const targets = [playing('one', ['stalled']), playing('two', ['Hello'])]
  const { events } = await play(targets, playedWorld(), { delivery: 'live' })
  expect(events.map(({ kind }) => kind)).toEqual(['start', 'start', 'parts'])
})

test('no two calls share anything: the same targets side by side are tried as often as each alone', async () => {
  const runs = Array.from({ length: 20 }, () =>
    play([playing('one', ['network', 'Hello']), playing('two', ['No'])], playedWorld()),
  )
  for (const { result } of await Promise.all(runs)) expect(story(result.tries)).toEqual(['one network', 'one ok'])
})

async function* breakOff(): AsyncGenerator<readonly ModelPart[]> {
  yield [{ kind: 'text', text: 'Hel' }]
  throw new ProviderFailure('network', 'The connection was reset.')
}

test('a line that breaks after the first word has cut an answer short, one that breaks before was a fault of the network', async () => {
  const one = playing('one', ['Hello'])
  const cut = { ...one, provider: { ...one.provider, chat: breakOff } }
  const { result } = await play([cut, playing('two', ['network', 'Hello'])], playedWorld())
  expect(story(result.tries)).toEqual(['one truncated', 'one truncated', 'two network', 'two ok'])
})

test('nothing is begun after the deadline', async () => {
  const targets = [playing('one', ['overloaded']), playing('two', ['No'])]
  const failure = await failureOf(play(targets, playedWorld(), { deadlineMs: 0 }))
  expect(failure.tries).toEqual([])
})

test('what failed without a word costs nothing', async () => {
  const { result } = await play([playing('one', ['stalled']), playing('two', ['Hello'])], playedWorld())
  expect(result.tries.map(({ attempt }) => attempt.costMicroUsd)).toEqual([undefined, 7])
})

/** Refuses as soon as the text so far says it. */
const refuseWhileItComes = () => {
  let text = ''
  return (piece: string): Refusal | null => {
    text += piece
    return text.includes('a lie') ? { reasons: ['That is a lie.'], isFinal: true } : null
  }
}

test('a text that is refused while it comes is not heard to its end, and asked for once more with the reason', async () => {
  const played = playedWorld()
  const call = { delivery: 'live_with_restart', follow: refuseWhileItComes } as const
  const { events, result } = await play([playing('one', ['Here is a lie told', 'The truth'])], played, call)
  expect(events.map(({ kind }) => kind)).toEqual(['start', 'parts', 'parts', 'parts', 'restart', 'parts', 'parts'])
  expect(story(result.tries)).toEqual(['one invalid_reply', 'one ok'])
  expect(played.outcomes).toEqual([{ kind: 'ok' }, { kind: 'ok' }])
})

test('two texts that are refused while they come end it, though others are left', async () => {
  const targets = [playing('one', ['Here is a lie told']), playing('two', ['No'])]
  const failure = await failureOf(play(targets, playedWorld(), { follow: refuseWhileItComes }))
  expect(story(failure.tries)).toEqual(['one invalid_reply', 'one invalid_reply'])
  expect(failure.message).toContain('That is a lie.')
})
