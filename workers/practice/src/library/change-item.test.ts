import type { LibraryItem } from '@orrery/contracts/practice-api'
import { beforeAll, expect, test } from 'vitest'
import { failure, somebody, type Somebody } from '../testing/creations.ts'
import { makeItem } from '../testing/item.ts'
import { testEnv } from '../testing/migrate.ts'
import { changeItem } from './change-item.ts'
import { getItem, listItems } from './list-items.ts'
import { shareItem, unshareItem } from './share-item.ts'

let person: Somebody
let item: LibraryItem
const mine = () => ({ actor: person.actor, trace: person.trace, itemId: item.id })

beforeAll(async () => {
  person = await somebody()
  item = await makeItem(person)
}, 60_000)

test('changes that come at once are all kept, and the item is found by its new title', async () => {
  for (const round of ['one', 'two', 'three', 'four', 'five']) {
    const change = { title: `Evening ${round}`, tags: [round], isFavorite: round !== 'two' }
    const { title, tags, isFavorite } = change
    // oxlint-disable-next-line no-await-in-loop -- races, one after the other
    await Promise.all(
      [{ title }, { tags }, { isFavorite }].map((part) => changeItem(testEnv, { ...mine(), change: part })),
    )
    // oxlint-disable-next-line no-await-in-loop -- races, one after the other
    expect(await getItem(testEnv, mine())).toMatchObject(change)
    // oxlint-disable-next-line no-await-in-loop -- races, one after the other
    const { items } = await listItems(testEnv, { ...mine(), query: { limit: 50, q: title } })
    expect(items).toHaveLength(1)
  }
})

const promise = 'This practice cures depression, guaranteed.'

test('words that cannot be shared cannot be put under a link that is out either', async () => {
  await shareItem(testEnv, mine())
  for (const change of [{ text: promise }, { title: promise }]) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await failure(changeItem(testEnv, { ...mine(), change }))).code).toBe('CONTENT_FILTERED')
  }
  expect(await getItem(testEnv, mine())).toMatchObject({ version: 1, transcript: item.transcript })
  await unshareItem(testEnv, mine())
  expect((await changeItem(testEnv, { ...mine(), change: { title: promise } })).title).toBe(promise)
})
