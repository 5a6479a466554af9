import { beforeAll, expect, test } from 'vitest'
import { failure, somebody, type Somebody } from '../testing/creations.ts'
import { makeItem } from '../testing/item.ts'
import { testEnv } from '../testing/migrate.ts'
import { listItems } from './list-items.ts'
import { playHistory, playItem } from './play-item.ts'

let person: Somebody
let firstId = ''
const mine = () => ({ actor: person.actor, trace: person.trace })

/** Copies of an item: two of each instant, so that the id decides between them. */
const copy = async (number: number): Promise<void> => {
  const id = `copy-${number}`
  const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 2))).toISOString()
  await testEnv.LIBRARY.batch([
    testEnv.LIBRARY.prepare(
      `INSERT INTO items SELECT ?1, user_id, content_type, title, tags, folder_id, is_favorite, is_visible, play_count,
         last_played_at, version, last_version, search_text, ?2 FROM items WHERE id = ?3`,
    ).bind(id, at, firstId),
    testEnv.LIBRARY.prepare(
      `INSERT INTO item_versions SELECT ?1, version, user_id, brief, timeline, statements, shaped_by, transcript, language,
         duration_minutes, guidance, pace, bed, volume, text_provider, audio, ?2 FROM item_versions WHERE item_id = ?3`,
    ).bind(id, at, firstId),
  ])
}

beforeAll(async () => {
  person = await somebody()
  firstId = (await makeItem(person)).id
  for (let number = 0; number < 6; number += 1) await copy(number)
}, 60_000)

type Page = { ids: readonly string[]; nextCursor: string | null }

/** All pages from the first to the last. */
const pages = async (
  pageAt: (cursor: string | undefined) => Promise<Page>,
): Promise<readonly (readonly string[])[]> => {
  const all: (readonly string[])[] = []
  for (let cursor: string | undefined; ;) {
    const { ids, nextCursor } = await pageAt(cursor)
    all.push(ids)
    if (nextCursor === null) return all
    cursor = nextCursor
  }
}

test('pages of the library hold every item once, newest first, also those of one instant', async () => {
  const seen = await pages(async (cursor) => {
    const query = { limit: 3, ...(cursor !== undefined && { cursor }) }
    const { items, nextCursor } = await listItems(testEnv, { ...mine(), query })
    return { ids: items.map(({ id }) => id), nextCursor }
  })
  expect(seen).toEqual([[firstId, 'copy-5', 'copy-4'], ['copy-3', 'copy-2', 'copy-1'], ['copy-0']])
})

const hoursAgo = (hours: number): string => new Date(Date.now() - hours * 3_600_000).toISOString()

test('pages of the history hold every practice once, newest first', async () => {
  const twice = hoursAgo(2)
  const startedAt = [hoursAgo(1), twice, twice, hoursAgo(3)]
  for (const [index, at] of startedAt.entries()) {
    await playItem(testEnv, { ...mine(), itemId: firstId, practiceEventId: `practice-${index}`, startedAt: at })
  }
  const seen = await pages(async (cursor) => {
    const page = await playHistory(testEnv, { ...mine(), limit: 2, ...(cursor !== undefined && { cursor }) })
    return { ids: page.items.map(({ practiceEventId }) => practiceEventId), nextCursor: page.nextCursor }
  })
  expect(seen).toEqual([
    ['practice-0', 'practice-2'],
    ['practice-1', 'practice-3'],
  ])
})

test.each(['x', '00', '5b225d', 'ff'.repeat(40)])(
  'a cursor that was never given out is refused: %s',
  async (cursor) => {
    expect((await failure(listItems(testEnv, { ...mine(), query: { limit: 3, cursor } }))).code).toBe('INVALID_INPUT')
    expect((await failure(playHistory(testEnv, { ...mine(), limit: 3, cursor }))).code).toBe('INVALID_INPUT')
  },
)
