import { env } from 'cloudflare:test'
import { createLog } from '@orrery/worker-kit/log'
import { expect, inject, test } from 'vitest'
import type { Env } from '../../env.ts'
import { renderSpeech } from '../../render-speech.ts'
import { LEDGER } from '../../testing/migrate.ts'
import { failure, somebody, usualSetting } from '../../testing/people.ts'
import { voices } from '../../voices.ts'
import { elevenlabsFolder } from '../elevenlabs/index.ts'
import type { SpeechEngine, SpeechOrder } from '../engine.ts'
import { openaiSpeechFolder } from '../openai-speech/index.ts'
import { SpeechFailure } from '../speech-failure.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    voicesUrl: string
  }
}

const text = 'You may carry this stillness with you, wherever you go today.'
const order: SpeechOrder = {
  text,
  voice: 'calm',
  pace: 'slower',
  tone: 'warm',
  locale: 'en',
  previousText: 'Before.',
  nextText: null,
}

type Asked = { path: string; headers: Record<string, string>; body: Record<string, unknown> }

/** A place of its own for each test, so that neither breakers nor counts meet. */
const place = (kind: string) => {
  const prefix = `/${kind}-${crypto.randomUUID()}`
  const base = `${inject('voicesUrl')}${prefix}`
  const asked = async () => (await (await fetch(`${inject('voicesUrl')}/asked${prefix}`)).json()) as Asked[]
  return { base, asked }
}

const engines: Readonly<Record<string, (base: string) => SpeechEngine | null>> = {
  elevenlabs: (base) => elevenlabsFolder.configure({ ELEVENLABS_API_KEY: 'key', ELEVENLABS_BASE_URL: base }),
  'openai-speech': (base) => openaiSpeechFolder.configure({ SPEECH_API_KEY: 'key', SPEECH_BASE_URL: base }),
}

const speakAt = (name: string, base: string): Promise<Int16Array | SpeechFailure> =>
  engines[name]!(base)!
    .speak(order, AbortSignal.timeout(20_000))
    .catch((error: unknown) => {
      if (error instanceof SpeechFailure) return error
      throw error
    })

/** The server's sound is a sine of 440 Hz, so long as its text. */
const expectSound = (sound: Int16Array | SpeechFailure, rate: number): void => {
  if (sound instanceof SpeechFailure) throw sound
  const seconds = sound.length / rate
  expect(Math.abs(seconds - text.length / 15)).toBeLessThan(0.01)
  const rises = sound.filter((sample, index) => sample >= 0 && (sound[index - 1] ?? 0) < 0).length
  expect(Math.abs(rises / seconds - 440)).toBeLessThan(2)
  expect(Math.abs(Math.max(...sound) - 8000)).toBeLessThan(120)
}

const rates = { elevenlabs: 22_050, 'openai-speech': 24_000 } as const
const names = ['elevenlabs', 'openai-speech'] as const

test('ElevenLabs is asked as its reference says, and is sent no pause tags', async () => {
  const { base, asked } = place('well')
  expectSound(await speakAt('elevenlabs', base), rates.elevenlabs)
  const [request] = await asked()
  expect(request?.path).toMatch(/\/v1\/text-to-speech\/calm\?output_format=pcm_22050$/)
  expect(request?.headers['xi-api-key']).toBe('key')
  const voiceSettings = { speed: 0.7, stability: 0.7 }
  expect(request?.body).toMatchObject({ text, previous_text: 'Before.', voice_settings: voiceSettings })
})

test('a server of OpenAI’s kind is asked as its reference says', async () => {
  const { base, asked } = place('well')
  expectSound(await speakAt('openai-speech', base), rates['openai-speech'])
  const [request] = await asked()
  expect(request?.path).toMatch(/\/audio\/speech$/)
  expect(request?.headers['authorization']).toBe('Bearer key')
  expect(request?.body).toMatchObject({ input: text, voice: 'calm', response_format: 'pcm', speed: 0.65 })
})

test.each(names)('%s: told to wait, it waits as long as it was told, and speaks', async (name) => {
  const { base, asked } = place('busy')
  const began = Date.now()
  expectSound(await speakAt(name, base), rates[name])
  expect(Date.now() - began).toBeGreaterThanOrEqual(280)
  expect(await asked()).toHaveLength(2)
})

test.each([
  ['poor', 'quota_exhausted', 1],
  ['locked', 'unauthorised', 1],
  ['prim', 'content_filtered', 1],
  ['reset', 'network', 2],
  ['short', 'truncated', 2],
  ['odd', 'truncated', 2],
  ['html', 'invalid_reply', 2],
  ['packed', 'invalid_reply', 2],
  ['empty', 'invalid_reply', 2],
  ['silent', 'invalid_reply', 2],
  ['down', 'overloaded', 3],
] as const)('a server that is %s fails as %s after so many tries: %i', async (kind, failureClass, tries) => {
  for (const name of names) {
    const { base, asked } = place(kind)
    expect(await speakAt(name, base)).toMatchObject({ failureClass })
    expect(await asked()).toHaveLength(tries)
  }
})

test.each(['cut', 'chunks'])('sound that breaks off (%s) is never taken for whole', async (kind) => {
  for (const name of names) expect(await speakAt(name, place(kind).base)).toBeInstanceOf(SpeechFailure)
})

test.each(['wave', 'labelled'])(
  'sound of another rate with two channels (%s) becomes what was asked for',
  async (kind) => {
    for (const name of names) expectSound(await speakAt(name, place(kind).base), rates[name])
  },
)

test('an engine that is down five times in a row is left alone', async () => {
  const { base, asked } = place('down')
  await speakAt('openai-speech', base)
  await speakAt('openai-speech', base)
  const tried = (await asked()).length
  expect(tried).toBe(5)
  expect(await speakAt('openai-speech', base)).toMatchObject({ failureClass: 'overloaded' })
  expect(await asked()).toHaveLength(tried)
})

const workWith = (settings: Partial<Env>) => {
  const waiting: Promise<unknown>[] = []
  // Safe because vitest.config.ts binds exactly these.
  const work = {
    env: { ...(env as unknown as Env), ...settings },
    log: createLog({ worker: 'studio' }),
    runOn: (one: Promise<unknown>) => void waiting.push(one),
  }
  return { work, done: () => Promise.all(waiting) }
}

const renderWith = (settings: Partial<Env>, voice?: string) => {
  const person = somebody()
  const { work, done } = workWith(settings)
  const setting = { ...usualSetting, ...(voice !== undefined && { voice }) }
  const script = {
    locale: 'en',
    steps: [
      { type: 'say' as const, text },
      { type: 'say' as const, text: 'Be well, and rest for a while.' },
    ],
  }
  const audio = renderSpeech(work, {
    ...person,
    jobId: crypto.randomUUID(),
    itemId: 'item',
    version: 1,
    script,
    setting,
    lengthMs: null,
    format: 'mp3',
  })
  return { audio, done, person }
}

test('what a paid engine spoke is told to the accounts of use, once', async () => {
  const { base, asked } = place('well')
  const { audio, done } = renderWith({ SPEECH_API_KEY: 'key', SPEECH_BASE_URL: base, SPEECH_MODEL: 'tts-1' })
  expect(await audio).toMatchObject({ provider: 'openai-speech', voice: 'openai-speech:sage', sampleRateHz: 24_000 })
  await done()
  expect(await asked()).toHaveLength(2)
  const { results } = await LEDGER.prepare(
    "SELECT provider, model, units, cost_micro_usd FROM attempts WHERE feature = 'speech'",
  ).all()
  // What a server of one's own costs is not known, and never 0.
  expect(results).toEqual([
    { provider: 'openai-speech', model: 'tts-1', units: text.length + 30, cost_micro_usd: null },
  ])
})

test('when the default engine fails the next one speaks the whole text; a voice that was chosen is never replaced', async () => {
  const settings = { SPEECH_API_KEY: 'key', SPEECH_BASE_URL: place('poor').base }
  expect(await renderWith(settings).audio).toMatchObject({ provider: 'flite' })
  const chosen = { SPEECH_API_KEY: 'key', SPEECH_BASE_URL: place('poor').base }
  expect(await failure(renderWith(chosen, 'openai-speech:nova').audio)).toMatchObject({ code: 'STUDIO_UNAVAILABLE' })
  const prim = { SPEECH_API_KEY: 'key', SPEECH_BASE_URL: place('prim').base }
  expect(await failure(renderWith(prim).audio)).toMatchObject({ code: 'CONTENT_FILTERED' })
})

test('of the account’s voices only those for everybody are offered', async () => {
  const { work } = workWith({ ELEVENLABS_API_KEY: 'key', ELEVENLABS_BASE_URL: place('well').base })
  const listed = await voices(work, { actor: somebody().actor })
  expect(listed.filter(({ engine }) => engine === 'elevenlabs')).toMatchObject([
    { id: 'elevenlabs:calm', name: 'Calm', locale: 'en-GB' },
  ])
})
