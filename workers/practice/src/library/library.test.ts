import type { LibraryItem, ListContent } from '@orrery/contracts/practice-api'
import { beforeAll, expect, test } from 'vitest'
import { affirmation, balanceOf, failure, somebody, type Somebody } from '../testing/creations.ts'
import { makeItem } from '../testing/item.ts'
import { testEnv } from '../testing/migrate.ts'
import { erasePerson, exportPerson } from '../personal-data.ts'
import { changeItem } from './change-item.ts'
import { exportItem } from './export-item.ts'
import { addFolder, listFolders, removeFolder, renameFolder } from './folders.ts'
import { getItem, listItems } from './list-items.ts'
import { libraryTables } from './personal-library.ts'
import { completePlay, playHistory, playItem } from './play-item.ts'
import { practiceTotals } from './practice-totals.ts'
import { removeItem } from './remove-item.ts'
import { sharedAudio, sharedItem, shareItem, unshareItem } from './share-item.ts'

const dayMs = 86_400_000
const agoOf = (ms: number): string => new Date(Date.now() - ms).toISOString()

let person: Somebody
let stranger: Somebody
let item: LibraryItem
const mine = () => ({ actor: person.actor, trace: person.trace, itemId: item.id })
const theirs = () => ({ actor: stranger.actor, trace: stranger.trace, itemId: item.id })
const found = async (query: Partial<ListContent>) =>
  (await listItems(testEnv, { ...mine(), query: { limit: 50, ...query } })).items.map(({ id }) => id)

beforeAll(async () => {
  person = await somebody()
  stranger = await somebody()
  item = await makeItem(person)
}, 60_000)

test('an item of somebody else is not found, whatever is asked of it', async () => {
  const event = { practiceEventId: 'e', seconds: 1 }
  const at = new Date().toISOString()
  const asked = [
    getItem(testEnv, theirs()),
    changeItem(testEnv, { ...theirs(), change: { title: 'Mine' } }),
    removeItem(testEnv, theirs()),
    playItem(testEnv, { ...theirs(), ...event, startedAt: at }),
    completePlay(testEnv, { ...theirs(), ...event, completedAt: at }),
    shareItem(testEnv, theirs()),
    unshareItem(testEnv, theirs()),
    exportItem(testEnv, { ...theirs(), format: 'text' }),
  ]
  const codes = await Promise.all(asked.map(async (call) => (await failure(call)).code))
  expect(codes).toEqual(asked.map(() => 'NOT_FOUND'))
})

test('another length, density and bed come from the same text, for free, exact and playable', async () => {
  const before = await balanceOf(person)
  const changed = await changeItem(testEnv, { ...mine(), change: { durationMinutes: 3, bed: 'rain', volume: 30 } })
  expect(changed).toMatchObject({ durationMinutes: 3, bed: 'rain', volume: 30, version: 2 })
  expect(Math.abs(changed.audio.durationSeconds - 180)).toBeLessThan(0.05)
  expect(changed.audio.segments.length).toBeGreaterThan(item.audio.segments.length)
  const shorter = await changeItem(testEnv, { ...mine(), change: { durationMinutes: 1 } })
  expect(shorter.transcript).toBe(item.transcript)
  expect(await balanceOf(person)).toEqual(before)
  const refused = await failure(changeItem(testEnv, { ...mine(), change: { durationMinutes: 12 } }))
  expect(refused.code).toBe('INVALID_INPUT')
}, 60_000)

test('own wording is spoken anew, and stopped where somebody may be in danger', async () => {
  const text = 'I breathe out slowly.\n\nI have prepared well. I know my first sentence.'
  const changed = await changeItem(testEnv, { ...mine(), change: { text, title: 'Monday' } })
  expect(changed).toMatchObject({ title: 'Monday', provider: { text: 'person' } })
  expect(changed.transcript).toContain('I know my first sentence.')
  expect(changed.transcript).not.toContain('I listen before I answer.')
  const refused = await failure(changeItem(testEnv, { ...mine(), change: { text: 'I want to kill myself.' } }))
  expect(refused.code).toBe('SUPPORT_NEEDED')
  expect((await getItem(testEnv, mine())).version).toBe(changed.version)
}, 60_000)

test('items are found by words, tags, folder, depth and as favourites; marks of a search mean themselves', async () => {
  const { id: folderId } = await addFolder(testEnv, { ...mine(), name: 'Wörk' })
  await changeItem(testEnv, { ...mine(), change: { tags: ['work', 'work', 'calm-voice'], folderId, isFavorite: true } })
  expect((await getItem(testEnv, mine())).tags).toEqual(['work', 'calm-voice'])
  const all = [item.id]
  expect(await found({ q: 'PREPARED  well' })).toEqual(all)
  expect(await found({ q: '%' })).toEqual([])
  expect(await found({ q: "' OR 1=1 --" })).toEqual([])
  expect(await found({ tag: 'work' })).toEqual(all)
  expect(await found({ tag: 'wor' })).toEqual([])
  expect(await found({ folderId, favorite: 'true', depth: 'shallow', contentType: 'affirmation' })).toEqual(all)
  expect(await found({ depth: 'deep' })).toEqual([])
  const others = { ...theirs(), query: { limit: 50, folderId } }
  expect((await failure(listItems(testEnv, others))).code).toBe('NOT_FOUND')
  expect(await listFolders(testEnv, mine())).toEqual([{ id: folderId, name: 'Wörk', items: 1 }])
  expect((await failure(addFolder(testEnv, { ...mine(), name: ' Wörk ' }))).code).toBe('CONFLICT')
  expect((await renameFolder(testEnv, { ...mine(), folderId, name: 'Work' })).name).toBe('Work')
  expect((await failure(renameFolder(testEnv, { ...theirs(), folderId, name: 'No' }))).code).toBe('NOT_FOUND')
  expect((await failure(removeFolder(testEnv, { ...theirs(), folderId }))).code).toBe('NOT_FOUND')
  await removeFolder(testEnv, { ...mine(), folderId })
  expect((await getItem(testEnv, mine())).folderId).toBe(null)
})

test('a practice counts once, on the local date where it happened', async () => {
  const startedAt = agoOf(3 * dayMs)
  const completedAt = new Date(Date.parse(startedAt) + 600_000).toISOString()
  const event = { ...mine(), practiceEventId: 'phone-1' }
  const timeZone = 'Pacific/Kiritimati'
  await playItem(testEnv, { ...event, startedAt, timeZone })
  await playItem(testEnv, { ...event, startedAt, timeZone })
  for (const _ of [1, 2]) {
    // oxlint-disable-next-line no-await-in-loop -- the second comes after the first
    expect(await completePlay(testEnv, { ...event, completedAt, seconds: 600 })).toEqual({ playCount: 1 })
  }
  const date = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(startedAt))
  expect(await practiceTotals(testEnv, { ...mine(), from: date, to: date })).toEqual({
    minutes: 10,
    sessions: 1,
    practiceDays: 1,
    byType: {
      affirmation: { minutes: 10, sessions: 1 },
      guided_meditation: { minutes: 0, sessions: 0 },
      ritual: { minutes: 0, sessions: 0 },
    },
  })
  const { items } = await playHistory(testEnv, { ...mine(), limit: 10 })
  expect(items).toEqual([
    { practiceEventId: 'phone-1', itemId: item.id, title: 'Monday', startedAt, completedAt, seconds: 600 },
  ])
  const old = { ...mine(), practiceEventId: 'phone-0', startedAt: agoOf(31 * dayMs) }
  expect((await failure(playItem(testEnv, old))).code).toBe('INVALID_INPUT')
  const long = { ...event, completedAt, seconds: 86_401 }
  expect((await failure(completePlay(testEnv, long))).code).toBe('INVALID_INPUT')
})

test('a link shows nothing of the owner, and ends when it is taken back or its time is over', async () => {
  const { token, url, endsAt } = await shareItem(testEnv, mine())
  expect(token).toMatch(/^[0-9a-f]{32}$/)
  expect(url).toBe(`/s/${token}`)
  expect(Date.parse(endsAt ?? '') - Date.now()).toBeGreaterThan(29 * dayMs)
  const shown = await sharedItem(testEnv, { token })
  expect(Object.keys(shown).toSorted()).toEqual([
    'audioUrl',
    'contentType',
    'provider',
    'synthetic',
    'title',
    'transcript',
  ])
  expect(JSON.stringify(shown)).not.toContain(person.userId)
  expect((await sharedAudio(testEnv, { token })).itemId).toBe(item.id)
  const kept = await testEnv.LIBRARY.prepare('SELECT * FROM shares').all()
  expect(JSON.stringify(kept.results)).not.toContain(token)
  await testEnv.LIBRARY.prepare('UPDATE shares SET ends_at = ?').bind(agoOf(1000)).run()
  expect((await failure(sharedItem(testEnv, { token }))).code).toBe('NOT_FOUND')
  const other = await shareItem(testEnv, { ...mine(), endsAt: null })
  expect(other.endsAt).toBe(null)
  await unshareItem(testEnv, mine())
  expect((await failure(sharedAudio(testEnv, other))).code).toBe('NOT_FOUND')
  expect((await failure(sharedItem(testEnv, { token: "' OR 1=1" }))).code).toBe('NOT_FOUND')
})

const bytesOf = async (format: 'text' | 'audio' | 'bundle') => {
  const { body, contentType } = await exportItem(testEnv, { ...mine(), format })
  return { contentType, bytes: new Uint8Array(await new Response(body as ReadableStream).arrayBuffer()) }
}

test('an item is handed out as text, as sound, and as a bundle of everything without a signed link', async () => {
  const text = await bytesOf('text')
  expect(text.contentType).toContain('text/plain')
  expect(new TextDecoder().decode(text.bytes)).toContain('I have prepared well.')
  const audio = await bytesOf('audio')
  expect([audio.contentType, audio.bytes.byteLength]).toEqual([
    'audio/mpeg',
    (await getItem(testEnv, mine())).audio.sizeBytes,
  ])
  const bundle = await bytesOf('bundle')
  expect(bundle.bytes.slice(0, 2)).toEqual(new TextEncoder().encode('PK'))
  const names = new TextDecoder('latin1').decode(bundle.bytes)
  for (const name of ['monday.mp3', 'monday.vtt', 'monday.cue', 'script.txt', 'item.json'])
    expect(names).toContain(name)
  expect(names).not.toContain('/media/audio/')
})

test('an item that is removed leaves no row, audio or link, and an old link is dead at once', async () => {
  const before = await getItem(testEnv, mine())
  const { token } = await shareItem(testEnv, mine())
  const { receipt } = await removeItem(testEnv, mine())
  expect(receipt.removed).toMatchObject({ items: 1, versions: 4, shares: 1, practiceEvents: 1, audio: 4 })
  const signed = before.audioUrl.replace('/media/audio/', '')
  expect(await testEnv.STUDIO.openAudio({ signed, range: null, method: 'GET' })).toBe(null)
  expect((await failure(sharedItem(testEnv, { token }))).code).toBe('NOT_FOUND')
  expect((await failure(getItem(testEnv, mine()))).code).toBe('NOT_FOUND')
})

test('a person is handed out whole and forgotten whole', async () => {
  const { actor, userId } = stranger
  await makeItem(stranger, { ...affirmation, title: 'Of a stranger' })
  const parts = await exportPerson(testEnv, { actor, userId })
  expect(parts.find(({ name }) => name === 'items')?.rows).toMatchObject([{ title: 'Of a stranger' }])
  const { removed } = await erasePerson(testEnv, { actor, userId, requestId: 'r' })
  expect(removed).toMatchObject({ items: 1, item_versions: 1, creations: 1, creation_keys: 1 })
  for (const table of libraryTables) {
    const left = testEnv.LIBRARY.prepare(`SELECT COUNT(*) AS n FROM ${table} WHERE user_id = ?`).bind(userId)
    // oxlint-disable-next-line no-await-in-loop -- a handful of tables
    expect([table, await left.first('n')]).toEqual([table, 0])
  }
  const others = { actor: person.actor, userId, requestId: 'r' }
  expect((await failure(erasePerson(testEnv, others))).code).toBe('FORBIDDEN')
})

test('no column counts people up against anybody, and every table with people in it is forgotten with them', async () => {
  const { results } = await testEnv.LIBRARY.prepare(
    `SELECT m.name AS "table", p.name AS "column" FROM sqlite_master m JOIN pragma_table_info(m.name) p
     WHERE m.type = 'table' AND m.name NOT LIKE '\\_cf%' ESCAPE '\\' AND m.name NOT LIKE 'd1\\_%' ESCAPE '\\' AND m.name NOT LIKE 'sqlite\\_%' ESCAPE '\\'`,
  ).all<{ table: string; column: string }>()
  const counting = /streak|(^|_)level|(^|_)xp(_|$)|badge|rank|score/
  const named = results.filter(({ column }) => counting.test(column)).map(({ table, column }) => `${table}.${column}`)
  // How grave an event of support was, 90 days, without a person.
  expect(named.filter((name) => name !== 'support_events.level')).toEqual([])
  const ofPeople = results.filter(({ column }) => column === 'user_id').map(({ table }) => table)
  expect(ofPeople.filter((table) => table !== 'conversations' && table !== 'tickets').toSorted()).toEqual(
    [...libraryTables].toSorted(),
  )
})
