import { expect, test } from 'vitest'
import { FILES } from '../testing/migrate.ts'
import { failure, somebody, studio, usualSetting } from '../testing/people.ts'
import { parseByteRange } from './byte-range.ts'
import { readLink, signLink } from './signed-link.ts'

const rendered = async () => {
  const person = somebody()
  const about = { actor: person.actor, userId: person.userId, itemId: 'item', version: 1 }
  const script = { locale: 'en', steps: [{ type: 'say' as const, text: 'Be well.' }] }
  const audio = await studio.renderSpeech({
    ...about,
    trace: person.trace,
    jobId: crypto.randomUUID(),
    script,
    setting: usualSetting,
    lengthMs: null,
    format: 'mp3',
  })
  const { path, endsAt } = await studio.signAudioLink(about)
  const signed = path.slice('/media/audio/'.length)
  const open = (range: string | null = null, method: 'GET' | 'HEAD' = 'GET') =>
    studio.openAudio({ signed, range, method })
  return { person, about, audio, signed, endsAt, open }
}

const bytesOf = async (answer: Awaited<ReturnType<typeof studio.openAudio>>): Promise<Uint8Array> =>
  new Uint8Array(await new Response(answer?.body as ReadableStream).arrayBuffer())

test('a link opens the file whole, in parts, and as headers alone', async () => {
  const { audio, open, endsAt } = await rendered()
  const whole = await open()
  const bytes = await bytesOf(whole)
  expect(whole).toMatchObject({
    status: 200,
    headers: { 'content-type': 'audio/mpeg', 'accept-ranges': 'bytes', etag: `"${audio.sha256}"` },
  })
  expect(bytes.length).toBe(audio.sizeBytes)
  const part = await open('bytes=100-199')
  expect(part).toMatchObject({
    status: 206,
    headers: { 'content-range': `bytes 100-199/${audio.sizeBytes}`, 'content-length': '100' },
  })
  expect(await bytesOf(part)).toEqual(bytes.slice(100, 200))
  expect(await bytesOf(await open('bytes=-10'))).toEqual(bytes.slice(-10))
  expect(await open(`bytes=${audio.sizeBytes}-`)).toMatchObject({
    status: 416,
    headers: { 'content-range': `bytes */${audio.sizeBytes}` },
    body: null,
  })
  expect(await open(null, 'HEAD')).toMatchObject({
    status: 200,
    body: null,
    headers: { 'content-length': String(audio.sizeBytes) },
  })
  const minutes = (Date.parse(endsAt) - Date.now()) / 60_000
  expect(minutes).toBeGreaterThan(14)
  expect(minutes).toBeLessThanOrEqual(15)
})

test('a changed link, a stranger and a deleted file find nothing', async () => {
  const { person, about, signed, open } = await rendered()
  const changed = `${signed.slice(0, -1)}${signed.endsWith('A') ? 'B' : 'A'}`
  expect(await studio.openAudio({ signed: changed, range: null, method: 'GET' })).toBeNull()
  expect(await studio.openAudio({ signed: 'nothing', range: null, method: 'GET' })).toBeNull()
  expect(await failure(studio.signAudioLink({ ...about, actor: somebody().actor }))).toMatchObject({
    code: 'NOT_FOUND',
  })
  expect(await studio.deleteAudio(about)).toEqual({ removed: 1 })
  expect(await open()).toBeNull()
  expect((await FILES.list({ prefix: `audio/${person.userId}/` })).objects).toEqual([])
})

test('one version is deleted without the others', async () => {
  const { person, about, open } = await rendered()
  expect(await studio.deleteAudio({ ...about, version: 11 })).toEqual({ removed: 0 })
  await FILES.put(`audio/${person.userId}/${about.itemId}/11.mp3`, 'another')
  expect(await studio.deleteAudio({ ...about, version: 11 })).toEqual({ removed: 1 })
  expect(await open()).toMatchObject({ status: 200 })
  expect(await studio.deleteAudio({ ...about, version: 1 })).toEqual({ removed: 1 })
  expect(await open()).toBeNull()
})

test('what is kept of a person is told, and goes with them', async () => {
  const { person, open } = await rendered()
  const [files] = await studio.exportPerson({ actor: person.actor, userId: person.userId })
  expect(files?.rows).toMatchObject([{ item_id: 'item', version: 1, metadata: { synthetic: true } }])
  const receipt = await studio.erasePerson({ actor: person.actor, userId: person.userId, requestId: 'r' })
  expect(receipt.removed).toEqual({ audio_files: 1, render_jobs: 1, sounds: 1, sentences: 1, videos: 0 })
  expect(await open()).toBeNull()
  for (const prefix of ['audio', 'segments']) {
    expect((await FILES.list({ prefix: `${prefix}/${person.userId}/` })).objects).toEqual([])
  }
  expect(
    await failure(studio.erasePerson({ actor: somebody().actor, userId: person.userId, requestId: 'r' })),
  ).toMatchObject({ code: 'FORBIDDEN' })
})

test('a link ends when it says, and opens nothing under another secret', async () => {
  const fileId = crypto.randomUUID()
  const signed = await signLink({ fileId, endsAtSeconds: 1000 }, 'one secret')
  expect(await readLink(signed, 'one secret', new Date(999_999))).toBe(fileId)
  expect(await readLink(signed, 'one secret', new Date(1_000_000))).toBeNull()
  expect(await readLink(signed, 'another secret', new Date(0))).toBeNull()
})

test.each([
  [null, { kind: 'whole' }],
  ['bytes=0-', { kind: 'part', first: 0, last: 99 }],
  ['bytes=10-1000', { kind: 'part', first: 10, last: 99 }],
  ['bytes=-500', { kind: 'part', first: 0, last: 99 }],
  ['bytes=100-', { kind: 'outside' }],
  ['bytes=-0', { kind: 'outside' }],
  ['bytes=9-3', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['lines=0-1', { kind: 'whole' }],
])('of 100 bytes, %s is %o', (header, expected) => {
  expect(parseByteRange(header, 100)).toEqual(expected)
})
