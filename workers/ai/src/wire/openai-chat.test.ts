import { expect, test, vi } from 'vitest'
import { bedText } from '../../testing/bed-words.ts'
import { providersOf } from '../providers/index.ts'
import { bedSettings, finishIn, hear, textIn } from '../testing/heard-parts.ts'
import { plainCall } from '../testing/plain-call.ts'
import { bedUrl, faulty, scripted, triesOf } from '../testing/models.ts'

const event = (chunk: unknown): string => `data: ${JSON.stringify(chunk)}\n\n`
const saying = (content: string, finishReason: string | null = null): string =>
  event({ choices: [{ index: 0, delta: { content }, finish_reason: finishReason }] })

test.concurrent.each(['openai', 'deepseek', 'groq', 'huggingface', 'workers-ai', 'openrouter', 'compatible'])(
  '%s is asked with its key for a stream with counted tokens, and heard to its end',
  async (provider) => {
    const model = faulty('healthy')
    const heard = await hear(provider, model)
    expect([textIn(heard), finishIn(heard), heard.failure]).toEqual([bedText, 'stop', null])
    const [tried] = await triesOf(model)
    expect(tried?.headers['authorization']).toBe(`Bearer k-${provider}`)
    expect(JSON.parse(tried?.body ?? '')).toMatchObject({ stream: true, stream_options: { include_usage: true } })
  },
)

test.concurrent('every piece of the answer may come alone, byte by byte', async () => {
  const story = `${saying('Évora – ')}: ping\n\n${saying('🌙', 'stop')}data: [DONE]\n\n`
  const heard = await hear('compatible', await scripted({ pieces: Array.from(story) }))
  expect([textIn(heard), finishIn(heard)]).toEqual(['Évora – 🌙', 'stop'])
})

test.concurrent('after a finish without counted tokens, a server that holds the line is waited for at most two seconds', async () => {
  const heard = await hear('compatible', await scripted({ pieces: [saying('Hello', 'stop')], ending: 'hold' }))
  expect([textIn(heard), finishIn(heard)]).toEqual(['Hello', 'stop'])
  expect(heard.ms).toBeLessThan(2000)
})

test.concurrent('tokens that are counted a moment after the finish are heard', async () => {
  const counted = event({ choices: [], usage: { prompt_tokens: 3, completion_tokens: 1 } })
  const heard = await hear('compatible', await scripted({ pieces: [saying('Hello', 'stop'), counted], ending: 'hold' }))
  expect(heard.parts.map(({ kind }) => kind)).toEqual(['text', 'usage', 'finish'])
  expect(heard.ms).toBeLessThan(900)
})

test.concurrent('a connection that is reset after the finish takes nothing from the answer, before it everything', async () => {
  const after = await hear('compatible', await scripted({ pieces: [saying('Hello', 'stop')], ending: 'reset' }))
  expect(finishIn(after)).toBe('stop')
  const before = await hear('compatible', await scripted({ pieces: [saying('Hello')], ending: 'reset' }))
  expect([textIn(before), before.failure?.failureClass]).toEqual(['Hello', 'network'])
})

test.concurrent.each([
  ['a page', { type: 'text/html', body: '<html>Sign in</html>' }, 'invalid_reply'],
  ['plain text', { type: 'text/plain', body: 'Hello' }, 'invalid_reply'],
  ['JSON that is no answer', { body: '{"hello":true}' }, 'truncated'],
  ['an error as JSON', { body: '{"error":{"code":402,"message":"Insufficient credits"}}' }, 'quota_exhausted'],
  ['an empty stream', { pieces: [] }, 'truncated'],
  [
    'an error as the first event',
    { pieces: [event({ error: { message: 'x', type: 'server_error' } })] },
    'invalid_reply',
  ],
] as const)('%s with status 200 is no answer', async (_what, script, failureClass) => {
  const heard = await hear('openrouter', await scripted(script))
  expect(heard.failure).toMatchObject({ failureClass, status: failureClass === 'truncated' ? undefined : 200 })
  expect(finishIn(heard)).toBeNull()
})

test.concurrent('a refusal keeps its class, status, code, words and how long to wait', async () => {
  const error = { message: 'Rate limit reached', type: 'requests', code: 'rate_limit_exceeded' }
  const script = { status: 429, headers: { 'retry-after': '7' }, body: JSON.stringify({ error }) }
  const { failure } = await hear('openai', await scripted(script))
  expect(failure).toMatchObject({
    failureClass: 'rate_limited',
    status: 429,
    providerCode: 'rate_limit_exceeded',
    message: 'Rate limit reached',
    retryAfterMs: 7000,
  })
})

test.concurrent('a redirect is not followed, wherever it points', async () => {
  const script = { status: 307, headers: { location: `${bedUrl}/v1/chat/completions` }, body: '' }
  const model = await scripted(script)
  const { failure } = await hear('compatible', model)
  expect(failure).toMatchObject({ failureClass: 'invalid_reply', status: 307 })
  expect(await triesOf(model)).toHaveLength(1)
})

test.concurrent.each(['compatible', 'anthropic', 'google'])(
  'who hangs up on %s, or stops listening, closes its connection at once',
  async (provider) => {
    const provided = providersOf(bedSettings).get(provider)
    const aborted = faulty('slow')
    const caller = new AbortController()
    const listening = (async () => {
      for await (const parts of provided?.chat(plainCall(aborted, { signal: caller.signal })) ?? []) {
        if (parts.some(({ kind }) => kind === 'text')) caller.abort(new Error('gone'))
      }
    })()
    await expect(listening).rejects.toThrow('gone')
    const left = faulty('slow')
    for await (const parts of provided?.chat(plainCall(left)) ?? []) {
      if (parts.some(({ kind }) => kind === 'text')) break
    }
    await vi.waitFor(async () =>
      expect([await triesOf(aborted), await triesOf(left)].map(([tried]) => typeof tried?.leftAtMs)).toEqual([
        'number',
        'number',
      ]),
    )
  },
)

test.concurrent('a page that never ends is hung up on', async () => {
  const model = await scripted({ type: 'text/html', pieces: ['<html>'], ending: 'hold' })
  expect((await hear('compatible', model)).failure?.failureClass).toBe('invalid_reply')
  await vi.waitFor(async () => {
    const [tried] = await triesOf(model)
    expect(typeof tried?.leftAtMs).toBe('number')
  })
})

test.concurrent('many refusals and unread answers one after the other leave connections for the next', async () => {
  const page = await scripted({ type: 'text/html', body: `<html>${'x'.repeat(300_000)}</html>` })
  const refusal = await scripted({ status: 500, body: JSON.stringify({ error: { message: 'x'.repeat(300_000) } }) })
  for (let round = 0; round < 8; round += 1) await Promise.all([hear('compatible', page), hear('compatible', refusal)])
  expect(finishIn(await hear('compatible', faulty('healthy')))).toBe('stop')
})
