import { expect, test } from 'vitest'
import { jsonOf, knock } from '../../testing/knock.ts'
import { madeItem, shortDraft } from '../../testing/made-item.ts'
import { bearer, somebodyWithTokens } from '../../testing/people.ts'
import { ask } from '../../testing/person-with-password.ts'

type Item = { id: string; title: string; audioUrl: string; audio: { sizeBytes: number } }

const owner = await somebodyWithTokens()
const before = await jsonOf(await ask(owner, 'GET', '/credits/balance'))
const itemId = await madeItem(owner)
const itemNow = async (): Promise<Item> => (await jsonOf(await ask(owner, 'GET', `/content/${itemId}`))) as Item

test('what was made is in the library, and its price alone is gone', async () => {
  const { items, nextCursor } = await jsonOf(await ask(owner, 'GET', '/content?content_type=affirmation'))
  expect(items).toMatchObject([{ id: itemId, contentType: 'affirmation', provider: { text: 'composer' } }])
  expect(nextCursor).toBeNull()
  expect(before).toEqual({
    halfCredits: 60,
    credits: 30,
    held: 0,
    freeCreditUsed: false,
    lastTransactionAt: expect.any(String),
  })
  const after = await jsonOf(await ask(owner, 'GET', '/credits/balance'))
  expect(after).toMatchObject({ halfCredits: 59, held: 0, freeCreditUsed: true })
})

test('all lines of the account add up to what can be spent', async () => {
  const { items } = await jsonOf(await ask(owner, 'GET', '/credits/transactions'))
  const lines = items as { type: string; halfCredits: number; balanceAfter: number }[]
  expect(lines.map(({ type, halfCredits }) => [type, halfCredits])).toEqual([
    ['consumption', -1],
    ['release', 1],
    ['hold', -1],
    ['grant', 60],
  ])
  let sum = 0
  for (const { halfCredits, balanceAfter } of lines.toReversed()) {
    sum += halfCredits
    expect(balanceAfter).toBe(sum)
  }
})

test('its sound plays whole and in parts to who has the link, and to nobody with another', async () => {
  const { audioUrl, audio } = await itemNow()
  const whole = await knock(audioUrl)
  expect(whole.status).toBe(200)
  expect(whole.headers.get('content-type')).toBe('audio/mpeg')
  expect(whole.headers.get('accept-ranges')).toBe('bytes')
  const bytes = new Uint8Array(await whole.arrayBuffer())
  expect(bytes.byteLength).toBe(audio.sizeBytes)
  const part = await knock(audioUrl, { headers: { range: 'bytes=100-199' } })
  expect(part.status).toBe(206)
  expect(part.headers.get('content-range')).toBe(`bytes 100-199/${audio.sizeBytes}`)
  expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.slice(100, 200))
  const outside = await knock(audioUrl, { headers: { range: 'bytes=99999999-' } })
  expect([outside.status, outside.headers.get('content-range')]).toEqual([416, `bytes */${audio.sizeBytes}`])
  const head = await knock(audioUrl, { method: 'HEAD' })
  expect([head.status, head.headers.get('content-length')]).toEqual([200, String(audio.sizeBytes)])
  expect((await head.arrayBuffer()).byteLength).toBe(0)
  const etag = whole.headers.get('etag') ?? ''
  expect((await knock(audioUrl, { headers: { 'if-none-match': etag } })).status).toBe(304)
  const ofAnother = { range: 'bytes=100-199', 'if-range': '"another"' }
  expect((await knock(audioUrl, { headers: ofAnother })).status).toBe(200)
  const changed = `${audioUrl.slice(0, -2)}${audioUrl.endsWith('AA') ? 'BB' : 'AA'}`
  expect((await knock(changed)).status).toBe(404)
})

test('a share is heard without an account, tells nothing of its owner, and ends at once when it is revoked', async () => {
  const shared = await ask(owner, 'POST', `/content/${itemId}/share`, {})
  expect(shared.status).toBe(201)
  const { token, url } = await jsonOf(shared)
  expect(url).toBe(`http://localhost:8787/s/${String(token)}`)
  const seen = await knock(`/api/v1/shares/${String(token)}`)
  const told = await jsonOf(seen)
  expect(Object.keys(told).toSorted()).toEqual(
    ['audioUrl', 'contentType', 'provider', 'synthetic', 'title', 'transcript'].toSorted(),
  )
  const audioUrl = String(told['audioUrl'])
  expect(audioUrl).toBe(`/api/v1/shares/${String(token)}/audio`)
  const part = await knock(audioUrl, { headers: { range: 'bytes=0-9' } })
  expect([part.status, part.headers.get('cache-control')]).toEqual([206, 'private, no-cache'])
  await part.arrayBuffer()
  expect((await ask(owner, 'DELETE', `/content/${itemId}/share`)).status).toBe(204)
  expect((await knock(`/api/v1/shares/${String(token)}`)).status).toBe(404)
  expect((await knock(audioUrl)).status).toBe(404)
})

test('practice is noted once for each event, and completed without an id it is the last one', async () => {
  const startedAt = new Date(Date.now() - 60_000).toISOString()
  const completedAt = new Date().toISOString()
  const began = { practiceEventId: 'evening-1', startedAt, timeZone: 'Europe/Lisbon' }
  for (let time = 0; time < 2; time += 1)
    expect((await ask(owner, 'POST', `/content/${itemId}/play`, began)).status).toBe(200)
  const ended = { completedAt, seconds: 60 }
  expect(await jsonOf(await ask(owner, 'POST', `/content/${itemId}/complete`, ended))).toEqual({ playCount: 1 })
  const named = { ...ended, practice_event_id: 'evening-1' }
  expect(await jsonOf(await ask(owner, 'POST', `/content/${itemId}/complete`, named))).toEqual({ playCount: 1 })
  const { items } = await jsonOf(await ask(owner, 'GET', '/users/me/history'))
  expect(items).toMatchObject([{ practiceEventId: 'evening-1', itemId, seconds: 60 }])
  const day = completedAt.slice(0, 10)
  const month = `${day.slice(0, 8)}01`
  const totals = await jsonOf(await ask(owner, 'GET', `/users/me/practice-totals?from=${month}&to=2999-12-31`))
  expect(totals).toMatchObject({ minutes: 1, sessions: 1, practiceDays: 1 })
  const late = { practiceEventId: 'long-ago', startedAt: new Date(Date.now() - 31 * 86_400_000).toISOString() }
  expect((await ask(owner, 'POST', `/content/${itemId}/play`, late)).status).toBe(400)
})

test('an item goes home as text, sound and bundle', async () => {
  const types = { text: 'text/plain; charset=utf-8', audio: 'audio/mpeg', bundle: 'application/zip' } as const
  for (const [format, type] of Object.entries(types)) {
    const file = await ask(owner, 'GET', `/content/${itemId}/export?format=${format}`)
    expect([file.status, file.headers.get('content-type')]).toEqual([200, type])
    expect(file.headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.(txt|mp3|zip)"$/)
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100)
  }
  expect((await ask(owner, 'GET', `/content/${itemId}/export?format=pdf`)).status).toBe(400)
})

test('title and folder change for free; null minutes and minutes beyond the type are refused', async () => {
  const folder = String((await jsonOf(await ask(owner, 'POST', '/folders', { name: 'Work' })))['id'])
  const change = { title: 'Before a meeting', folder_id: folder, tags: ['work'] }
  const changed = await ask(owner, 'PATCH', `/content/${itemId}`, change)
  expect(changed.status).toBe(200)
  expect(await jsonOf(changed)).toMatchObject({ title: 'Before a meeting', folderId: folder, tags: ['work'] })
  for (const durationMinutes of [null, 20, 0])
    expect((await ask(owner, 'PATCH', `/content/${itemId}`, { durationMinutes })).status).toBe(400)
  const { items } = await jsonOf(await ask(owner, 'GET', `/content?folderId=${folder}`))
  expect(items).toHaveLength(1)
  const stranger = await somebodyWithTokens()
  const theirs = String((await jsonOf(await ask(stranger, 'POST', '/folders', { name: 'Mine' })))['id'])
  expect((await ask(owner, 'PATCH', `/content/${itemId}`, { folderId: theirs })).status).toBe(404)
})

test('the same Idempotency-Key is one creation and one hold; with another draft it is refused', async () => {
  const person = await somebodyWithTokens()
  const create = (draft: object): Promise<Response> =>
    knock('/api/v1/content/create', {
      method: 'POST',
      headers: { ...bearer(person.accessToken), 'content-type': 'application/json', 'idempotency-key': 'once' },
      body: JSON.stringify(draft),
    })
  const first = await create(shortDraft)
  expect(first.status).toBe(202)
  const { creationId } = await jsonOf(first)
  const again = await create(shortDraft)
  expect([again.status, (await jsonOf(again))['creationId']]).toEqual([202, creationId])
  expect((await create({ ...shortDraft, intent: 'I want to sleep well at night' })).status).toBe(409)
  const { items } = await jsonOf(await ask(person, 'GET', '/credits/transactions?type=hold'))
  expect(items).toMatchObject([{ creationId }])
  expect(items).toHaveLength(1)
})

test('words of somebody in danger are answered with somebody to talk to, and cost nothing', async () => {
  const person = await somebodyWithTokens()
  const draft = { ...shortDraft, intent: 'I want to kill myself tonight' }
  const refused = await ask(person, 'POST', '/content/create', draft)
  expect(refused.status).toBe(422)
  const { error } = (await jsonOf(refused)) as { error: { code: string; details: { resources: unknown[] } } }
  expect(error.code).toBe('SUPPORT_NEEDED')
  expect(error.details.resources.length).toBeGreaterThan(0)
  expect(await jsonOf(await ask(person, 'GET', '/credits/balance'))).toMatchObject({ halfCredits: 60, held: 0 })
})

test('deleted, the item and the link to its sound are gone at once, and its lines stay', async () => {
  const { audioUrl } = await itemNow()
  const removed = await ask(owner, 'DELETE', `/content/${itemId}`)
  expect(removed.status).toBe(200)
  expect(await jsonOf(removed)).toMatchObject({ receipt: { removed: expect.any(Object) } })
  expect((await ask(owner, 'GET', `/content/${itemId}`)).status).toBe(404)
  expect((await knock(audioUrl)).status).toBe(404)
  expect(await jsonOf(await ask(owner, 'GET', '/credits/balance'))).toMatchObject({ halfCredits: 59 })
})
