import type { LibraryItem } from '@orrery/contracts/practice-api'
import type { Page } from '@playwright/test'
import { expect } from './person.ts'
import { asOwner } from './practice-owner.ts'
import { pictureFolder, test } from './screen.ts'

// Whoever comes first has a practice made.
test.setTimeout(300_000)

/** What the page tells the browser of its sound, and the element that sounds, which no markup holds. */
type Overheard = {
  sounds: HTMLAudioElement[]
  keys: Partial<Record<MediaSessionAction, MediaSessionActionHandler>>
  state: MediaPositionState | null
}

const listenIn = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const overheard: Overheard = { sounds: [], keys: {}, state: null }
    Object.assign(globalThis, { overheard })
    const Plain = globalThis.Audio
    globalThis.Audio = class extends Plain {
      constructor(address?: string) {
        super(address)
        overheard.sounds.push(this)
      }
    }
    navigator.mediaSession.setActionHandler = (action, act) => {
      if (act) overheard.keys[action] = act
    }
    navigator.mediaSession.setPositionState = (state) => {
      overheard.state = state ?? null
    }
  })

const position = (page: Page) => page.getByRole('slider', { name: 'Position' })
const seconds = async (page: Page): Promise<number> => Number(await position(page).inputValue())
const playButton = (page: Page) => page.getByRole('button', { name: 'Play', exact: true })
const pauseButton = (page: Page) => page.getByRole('button', { name: 'Pause', exact: true })

const openPlayer = async (page: Page): Promise<LibraryItem> => {
  const { item } = await asOwner(page)
  await page.goto(`/play/${item.id}`)
  await playButton(page).waitFor()
  return item
}

/** Two sentences that follow each other closely. */
const closePair = ({ audio: { segments } }: LibraryItem): [string, string] => {
  const pairs = segments.slice(1).map((next, index) => ({ first: segments[index], next }))
  const gap = ({ first, next }: (typeof pairs)[number]) => next.startMs - (first?.startMs ?? 0)
  const [closest] = pairs.toSorted((one, other) => gap(one) - gap(other))
  return [closest?.first?.text ?? '', closest?.next.text ?? '']
}

test('a sentence that is pressed is heard from there, and the words follow the voice', async ({ page }) => {
  const item = await openPlayer(page)
  await expect(page.getByText('5:00', { exact: true })).toBeVisible()
  await expect(position(page)).toHaveAttribute('aria-valuetext', '0:00 of 5:00')
  const [first, next] = closePair(item)
  const words = page.getByRole('region', { name: 'The words' })
  const sentence = (text: string) => words.getByRole('button', { name: text, exact: true }).first()
  await sentence(first).click()
  await expect(pauseButton(page)).toBeVisible()
  const begin = item.audio.segments.find(({ text }) => text === first)?.startMs ?? 0
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(Math.floor(begin / 1000))
  await expect(sentence(first)).toHaveAttribute('aria-current', 'true')
  await expect(sentence(next)).toHaveAttribute('aria-current', 'true', { timeout: 60_000 })
  await expect(sentence(first)).not.toHaveAttribute('aria-current')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the words that follow the voice stand right beneath it, and what is seldom done after them', async ({
    page,
  }) => {
    const { item } = await asOwner(page)
    await page.goto(`/play/${item.id}`)
    const top = async (name: string) =>
      (await page.getByText(name, { exact: true }).first().boundingBox())?.y ?? Number.NaN
    await expect(page.getByText('Length and guidance', { exact: true })).toBeVisible()
    expect(await top('Keep on this device')).toBeLessThan(await top('Follow the voice'))
    expect(await top('Follow the voice')).toBeLessThan(await top('Length and guidance'))
  })
})

test('the keys of a lock screen know what plays, and move it', async ({ page }) => {
  await listenIn(page)
  const item = await openPlayer(page)
  await page.getByLabel('Speed').selectOption('1.25 ×')
  await playButton(page).click()
  await expect.poll(() => seconds(page)).toBeGreaterThan(0)
  const told = await page.evaluate(() => {
    const { title = '', artist = '', album = '', artwork = [] } = navigator.mediaSession.metadata ?? {}
    const { state } = (globalThis as unknown as { overheard: Overheard }).overheard
    return { title, artist, album, artwork: artwork.length, state }
  })
  expect(told).toMatchObject({ title: item.title, album: 'Orrery', artwork: 1 })
  expect(item.audio.voice).toContain(told.artist)
  expect(told.state?.playbackRate).toBe(1.25)
  expect(Math.abs((told.state?.duration ?? 0) - item.audio.durationSeconds)).toBeLessThan(0.1)

  const press = (action: MediaSessionAction, details: object = {}) =>
    page.evaluate(
      ([name, more]) => {
        const { keys } = (globalThis as unknown as { overheard: Overheard }).overheard
        keys[name]?.({ action: name, ...more })
      },
      [action, details] as const,
    )
  await press('seekto', { seekTime: 120 })
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(120)
  await press('seekforward')
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(135)
  await press('seekbackward', { seekOffset: 60 })
  await expect.poll(() => seconds(page)).toBeLessThan(90)
  await press('pause')
  await expect(playButton(page)).toBeVisible()
  await press('play')
  await expect(pauseButton(page)).toBeVisible()
})

test('speed changes without the pitch, and stays for what is heard next', async ({ page }) => {
  await listenIn(page)
  await openPlayer(page)
  await playButton(page).click()
  await expect(pauseButton(page)).toBeVisible()
  await page.getByLabel('Speed').selectOption('0.75 ×')
  const element = () =>
    page.evaluate(() => {
      const { sounds } = (globalThis as unknown as { overheard: Overheard }).overheard
      return sounds.map(({ playbackRate, preservesPitch, paused }) => ({ playbackRate, preservesPitch, paused }))
    })
  // One element for the whole app.
  expect(await element()).toEqual([{ playbackRate: 0.75, preservesPitch: true, paused: false }])
  await page.getByRole('region', { name: 'The words' }).getByRole('button').nth(3).click()
  expect(await element()).toEqual([{ playbackRate: 0.75, preservesPitch: true, paused: false }])
})

test('it falls silent at the time that was asked for, and says which that is', async ({ page }) => {
  await page.clock.install()
  await openPlayer(page)
  await playButton(page).click()
  await expect(pauseButton(page)).toBeVisible()
  const sleep = page.getByLabel('Fall silent')
  await sleep.selectOption('After 10 minutes')
  await expect(sleep.locator('option').first()).toHaveText(/^\d{2}:\d{2}$/)
  await page.clock.fastForward('09:00')
  await expect(pauseButton(page)).toBeVisible()
  await page.clock.fastForward('01:01')
  await expect(playButton(page)).toBeVisible()
  await expect(sleep.locator('option').first()).toHaveText('At its end')
})

test('everything is done by keys: space, arrows, and the handle of time', async ({ page }) => {
  await openPlayer(page)
  await expect(page.getByText('On a keyboard:', { exact: false })).toBeVisible()
  await page.keyboard.press(' ')
  await expect(pauseButton(page)).toBeVisible()
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => seconds(page)).toBeGreaterThanOrEqual(15)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(() => seconds(page)).toBeLessThan(15)
  await page.keyboard.press(' ')
  await expect(playButton(page)).toBeVisible()

  // What has keys of its own keeps them.
  await position(page).focus()
  const before = await seconds(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => seconds(page)).toBe(before + 1)
  await page.getByText('Name, tags and folder').click()
  await page.getByLabel('Name', { exact: true }).focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' x')
  await expect(page.getByLabel('Name', { exact: true })).toHaveValue(/ x$/)
  await expect(playButton(page)).toBeVisible()
})

test('where one stopped is remembered, and sound goes on while one looks elsewhere', async ({ page }) => {
  const { title } = await openPlayer(page)
  await playButton(page).click()
  await position(page).fill('100')
  await expect.poll(() => seconds(page)).toBeGreaterThan(100)
  await page.getByRole('link', { name: 'Library', exact: true }).first().click()
  await expect(page.getByRole('complementary').getByText(`Playing: ${title}`)).toBeVisible()
  await page.getByRole('complementary').getByRole('button', { name: 'Pause' }).click()
  await expect(page.getByRole('complementary').getByText(`Paused: ${title}`)).toBeVisible()
  await page.screenshot({ path: `${pictureFolder}/library-under-way.png` })
  await page.reload()
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(/Stopped at 1:4\d/)
  await page.getByRole('link', { name: title, exact: true }).click()
  expect(await seconds(page)).toBeGreaterThanOrEqual(100)
})

test('what was heard to its end is counted once, in the history and in the sums', async ({ page }) => {
  const { title } = await openPlayer(page)
  await playButton(page).click()
  await expect(pauseButton(page)).toBeVisible()
  const told = page.waitForResponse((answer) => new URL(answer.url()).pathname.endsWith('/complete'))
  await position(page).fill('299')
  await expect(playButton(page)).toBeVisible({ timeout: 30_000 })
  expect((await told).status()).toBe(200)
  await expect(position(page)).toHaveValue('0')
  await page.getByRole('link', { name: 'Library', exact: true }).first().click()
  await expect(page.getByRole('listitem').filter({ hasText: title }).first()).toContainText('heard once')
  await page.getByText('What you practised').click()
  await expect(page.getByText('1 session', { exact: false })).toBeVisible()
  await expect(page.getByText('on 1 day', { exact: false })).toBeVisible()
})

test('a copy for the time without a connection is kept, plays, and is removed', async ({ page, context }) => {
  await openPlayer(page)
  const keptFiles = () => page.evaluate(async () => (await (await caches.open('orrery-audio')).keys()).length)
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByText('Kept on this device', { exact: false })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText(/MB in use by this app/)).toBeVisible()
  expect(await keptFiles()).toBe(1)
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload()
  await playButton(page).waitFor()
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByText(/^As of /)).toBeVisible()
  await position(page).fill('200')
  await expect.poll(() => seconds(page), { timeout: 30_000 }).toBeGreaterThan(201)
  await context.setOffline(false)
  await page.getByRole('button', { name: 'Remove from this device' }).click()
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeVisible()
  expect(await keptFiles()).toBe(0)
})

test('a device without room for the copy says so', async ({ page }) => {
  await page.addInitScript(() => {
    Cache.prototype.put = () => Promise.reject(new DOMException('Quota exceeded.', 'QuotaExceededError'))
  })
  await openPlayer(page)
  await page.getByRole('button', { name: 'Keep on this device' }).click()
  await expect(page.getByRole('alert')).toContainText('no room left on this device')
  await expect(page.getByRole('button', { name: 'Keep on this device' })).toBeEnabled()
})
