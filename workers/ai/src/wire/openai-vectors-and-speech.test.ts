import { expect, test } from 'vitest'
import { providersOf } from '../providers/index.ts'
import { bedSettings } from '../testing/heard-parts.ts'
import { scripted } from '../testing/models.ts'

const { signal } = new AbortController()

const embed = async (model: string, texts: readonly string[] = ['a', 'b']) =>
  providersOf(bedSettings).get('openai')?.embed?.({ model, texts, dimensions: null, signal })

const answering = (answer: unknown, status = 200) => scripted({ status, body: JSON.stringify(answer) })
/** 1, -2 and 0.5 as 32-bit floats, the lowest byte first. */
const base64 = btoa(String.fromCodePoint(0, 0, 0x80, 0x3f, 0, 0, 0, 0xc0, 0, 0, 0, 0x3f))

test.concurrent('vectors come in the order of the texts, as numbers or as base64', async () => {
  const data = [
    { index: 1, embedding: [4, 5, 6] },
    { index: 0, embedding: base64 },
  ]
  const answer = await embed(await answering({ data, usage: { prompt_tokens: 2, total_tokens: 2 } }))
  expect(answer?.vectors).toEqual([
    [1, -2, 0.5],
    [4, 5, 6],
  ])
  expect(answer?.usage).toMatchObject({ inputTokens: 2, estimated: false })
})

const vector = (index: number, embedding: unknown) => ({ index, embedding })

test.concurrent.each([
  ['too few', { data: [vector(0, [1])] }],
  ['two for one text', { data: [vector(0, [1]), vector(0, [2])] }],
  ['one far beyond the end', { data: [vector(0, [1]), vector(1e9, [2])] }],
  ['of two lengths', { data: [vector(0, [1]), vector(1, [2, 3])] }],
  ['of words', { data: [vector(0, ['x']), vector(1, ['y'])] }],
  ['of broken base64', { data: [vector(0, '%'), vector(1, '%')] }],
  ['none', { data: [] }],
  ['something else', ['x']],
])('vectors that are %s are no answer', async (_what, answer) => {
  await expect(embed(await answering(answer))).rejects.toMatchObject({ failureClass: 'invalid_reply' })
})

test.concurrent('a refusal of vectors has its class, also inside a success', async () => {
  const quota = { error: { message: 'No more', type: 'insufficient_quota', code: 'insufficient_quota' } }
  await expect(embed(await answering(quota, 429))).rejects.toMatchObject({ failureClass: 'quota_exhausted' })
  await expect(embed(await answering(quota))).rejects.toMatchObject({ failureClass: 'quota_exhausted', status: 200 })
})

const transcribe = (mime: string, locale: string | null) =>
  providersOf(bedSettings)
    .get('groq')
    ?.transcribe?.({ audio: new Uint8Array([1, 2, 3]), mime, locale, signal })

test.concurrent.each([
  ['audio/webm;codecs=opus', 'pt-BR', 'voice.webm of audio/webm, by whisper-large-v3-turbo, in pt'],
  ['audio/ogg', null, 'voice.ogg of audio/ogg, by whisper-large-v3-turbo, in nothing'],
])('a recording of %s goes out with a name that tells its form', async (mime, locale, heard) => {
  expect(await transcribe(mime, locale)).toEqual({ text: heard, model: 'whisper-large-v3-turbo' })
})
