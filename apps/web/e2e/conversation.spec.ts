import type { Page, WebSocketRoute } from '@playwright/test'
import { expect, type SignedUp, test } from './person.ts'
import { answer, begin, meditationReview, press } from './practice-talk.ts'

test.setTimeout(300_000)

const log = (page: Page) => page.getByRole('log', { name: 'The conversation' })
const soFar = (page: Page) => page.getByRole('region', { name: 'So far' })
const said = (page: Page, text: string) => log(page).getByRole('listitem').filter({ hasText: text })

const credits = async ({ api }: SignedUp) => {
  const balance = await api.get('/api/v1/credits/balance')
  const { halfCredits, held } = (await balance.json()) as { halfCredits: number; held: number }
  return { halfCredits, held }
}

test('every answer can be taken back, changed and left out before anything is made', async ({ page, person }) => {
  await begin(page, 'guided_meditation')
  await answer(page, 'I want to fall asleep without going over the day')
  await expect(soFar(page)).toContainText('I want to fall asleep without going over the day')
  await press(page, 'Back')
  await expect(log(page)).toContainText('What would you like this to be for?')
  await answer(page, 'I want to wake up unhurried')
  await expect(soFar(page)).toContainText('I want to wake up unhurried')
  await press(page, '10 minutes')
  await press(page, 'Breath')
  await press(page, 'Leave this out')
  await press(page, 'The usual voice')
  await page.getByRole('button', { name: 'Change: Length' }).click()
  await press(page, '5 minutes')
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeVisible()
  await expect(soFar(page)).toContainText('5 minutes')

  const before = await credits(person)
  await page.getByRole('button', { name: 'Confirm' }).dblclick()
  await page.waitForURL('**/practice/making/*')
  expect(await credits(person)).toMatchObject({ halfCredits: before.halfCredits - 2, held: 2 })
  await page.getByRole('button', { name: 'Stop it' }).click()
  await expect(page.getByRole('heading', { name: 'It was stopped' })).toBeVisible()
  expect(await credits(person)).toEqual(before)
  await page.getByRole('link', { name: 'Back to the conversation' }).click()
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeVisible()
})

test('two tabs hear the same, each word once, also after a reload', async ({ page, context }) => {
  await begin(page, 'guided_meditation')
  const other = await context.newPage()
  await other.goto(page.url())
  await other.getByLabel('Your answer').waitFor()
  await answer(page, 'I want to fall asleep without going over the day')
  await expect(said(other, 'How long should it be?')).toHaveCount(1)
  await expect(soFar(other)).toContainText('I want to fall asleep')
  await press(other, '10 minutes')
  await expect(said(page, 'What would you like to rest your attention on?')).toHaveCount(1)
  // Also the words of the other tab.
  await expect(said(page, '10 minutes')).toHaveCount(1)
  await page.reload()
  await expect(said(page, 'How long should it be?')).toHaveCount(1)
  await expect(said(page, '10 minutes')).toHaveCount(1)
  await page.goto('/practice')
  await page.getByRole('link', { name: 'I want to fall asleep without going over the day' }).click()
  await expect(said(page, 'What would you like to rest your attention on?')).toHaveCount(1)
})

test('with the socket gone one goes on typing, and it comes back by itself', async ({ page }) => {
  const net: { isDown: boolean; lines: WebSocketRoute[] } = { isDown: false, lines: [] }
  await page.routeWebSocket(/\/ws\/conversation/, (line) => {
    if (net.isDown) void line.close()
    else net.lines.push(line, line.connectToServer())
  })
  await begin(page, 'guided_meditation')
  net.isDown = true
  // The page's end first, so that nothing is sent into a server's end that is gone.
  // oxlint-disable-next-line no-await-in-loop
  for (const line of net.lines) await line.close()
  await expect(page.getByText('The line is gone.', { exact: false })).toBeVisible()
  await answer(page, 'I want to fall asleep without going over the day')
  await expect(said(page, 'How long should it be?')).toHaveCount(1)
  net.isDown = false
  await expect(page.getByText('The line is gone.', { exact: false })).toBeHidden({ timeout: 60_000 })
  await press(page, '10 minutes')
  await expect(said(page, 'What would you like to rest your attention on?')).toHaveCount(1)
  await expect(said(page, 'How long should it be?')).toHaveCount(1)
})

test('what is said without a connection waits, and is said once', async ({ page, context }) => {
  await begin(page, 'guided_meditation')
  await context.setOffline(true)
  await page.getByLabel('Your answer').fill('I want to fall asleep without going over the day')
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Not sent yet')
  await expect(said(page, 'I want to fall asleep')).toHaveCount(1)
  await context.setOffline(false)
  await expect(said(page, 'How long should it be?')).toHaveCount(1, { timeout: 30_000 })
  await expect(said(page, 'I want to fall asleep')).toHaveCount(1)
  await expect(page.getByRole('alert')).toBeHidden()
})

test.describe('when the platform refuses what was said', () => {
  test.use({ refusals: [429] })

  test('the words go back to where they were typed, before what was typed meanwhile', async ({ page }) => {
    await begin(page, 'guided_meditation')
    const field = page.getByLabel('Your answer')
    await page.route('**/conversation/message', async (route) => {
      await field.fill('and to wake up unhurried')
      await route.fulfill({
        status: 429,
        json: { error: { code: 'RATE_LIMITED', message: 'Too much at once.', requestId: 'a-request' } },
      })
    })
    await field.fill('I want to fall asleep')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('Too much at once.')
    await expect(field).toHaveValue('I want to fall asleep\nand to wake up unhurried')
    await expect(said(page, 'I want to fall asleep')).toHaveCount(0)
  })
})

test('what is being typed outlives a reload, is never cut, and is gone from the browser with a sign-out', async ({
  page,
}) => {
  await begin(page, 'guided_meditation')
  const field = page.getByLabel('Your answer')
  await field.fill('I want to fall asleep')
  await page.reload()
  await expect(field).toHaveValue('I want to fall asleep')
  await field.fill('sleep '.repeat(2000))
  await expect(page.getByText('These are 11,999 characters, and 10,000 are the most.', { exact: false })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeDisabled()
  await expect(field).toHaveValue('sleep '.repeat(2000))
  await page.getByRole('button', { name: /^Account of/ }).click()
  await page.getByRole('menuitem', { name: 'Sign out' }).click()
  await expect(page.getByRole('link', { name: 'Sign in' }).first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('sleep')
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true })

  test('each question stands in sight with where it is answered, also after a reload, and Enter begins a line', async ({
    page,
  }) => {
    await begin(page, 'affirmation')
    await answer(page, 'I trust myself to speak slowly in meetings')
    const question = said(page, 'Which sentences would you like to hear?')
    const field = page.getByLabel('Your answer')
    await expect(question).toBeInViewport({ ratio: 1 })
    await expect(field).toBeInViewport({ ratio: 1 })
    await page.reload()
    await expect(question).toBeInViewport({ ratio: 1 })
    await expect(field).toBeInViewport({ ratio: 1 })
    await field.fill('I speak slowly')
    await field.press('Enter')
    await field.pressSequentially('My voice is calm')
    await expect(field).toHaveValue('I speak slowly\nMy voice is calm')
    await page.getByRole('button', { name: 'Send', exact: true }).click()
    await expect(page.getByRole('button', { name: '10', exact: true })).toBeInViewport({ ratio: 1 })
  })
})

test('a conversation is held by keys alone, and the focus is never lost', async ({ page, person }) => {
  await page.goto('/practice/new?type=guided_meditation')
  await expect(page.getByRole('button', { name: `Account of ${person.user.name}` })).toBeVisible()
  await page.getByRole('button', { name: 'Begin the conversation' }).focus()
  await page.keyboard.press('Enter')
  const field = page.getByLabel('Your answer')
  await field.focus()
  await page.keyboard.type('I want to fall asleep')
  await page.keyboard.press('Shift+Enter')
  await page.keyboard.type('without going over the day')
  await expect(field).toHaveValue('I want to fall asleep\nwithout going over the day')
  await page.keyboard.press('Enter')
  await expect(said(page, 'How long should it be?')).toBeVisible()
  await expect(field).toBeFocused()
  const focused = () => page.evaluate(() => document.activeElement?.tagName)
  for (const name of ['10 minutes', 'Breath', 'Leave this out', 'The usual voice']) {
    const reply = page.getByRole('button', { name, exact: true })
    // Each press is answered by the next question.
    // oxlint-disable-next-line no-await-in-loop
    await reply.focus()
    // oxlint-disable-next-line no-await-in-loop
    await page.keyboard.press('Enter')
    // oxlint-disable-next-line no-await-in-loop
    await expect(reply).toBeHidden()
    // oxlint-disable-next-line no-await-in-loop
    await expect.poll(focused).not.toBe('BODY')
  }
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Confirm' })).toBeFocused()
})

test('whoever may be in danger is given people to call, and goes on only by their own wish', async ({ page }) => {
  await begin(page, 'affirmation')
  await answer(page, 'I want to kill myself')
  const help = page.getByRole('region', { name: 'You are not alone with this' })
  await expect(help.getByRole('link', { name: '116 123' })).toHaveAttribute('href', 'tel:116123')
  await expect(page.getByLabel('Your answer')).toBeHidden()
  await page.reload()
  await expect(help).toBeVisible()
  await help.getByRole('button', { name: 'I am safe, go on' }).click()
  await expect(page.getByLabel('Your answer')).toBeVisible()
  await expect(help).toBeHidden()
})

/** A browser that understands speech: the words come when the story says so. */
const withSpeech = (page: Page) =>
  page.addInitScript(() => {
    const heard: EventTarget[] = []
    class Recognition extends EventTarget {
      start() {
        heard.push(this)
      }
      stop() {
        this.dispatchEvent(new Event('end'))
      }
    }
    Object.assign(globalThis, { SpeechRecognition: Recognition, webkitSpeechRecognition: Recognition, heard })
  })

test('speech is asked for first, and its words are corrected before they are sent', async ({ page }) => {
  await withSpeech(page)
  await begin(page, 'guided_meditation')
  await page.getByRole('button', { name: 'Speak', exact: true }).click()
  const question = page.getByRole('alertdialog', { name: 'Let the browser listen?' })
  await expect(question).toContainText('sent to its maker')
  await question.getByRole('button', { name: 'I would rather type' }).click()
  await expect(question).toBeHidden()
  await page.getByLabel('Your answer').fill('Since May')
  await page.getByRole('button', { name: 'Speak', exact: true }).click()
  await question.getByRole('button', { name: 'Listen' }).click()
  await expect(page.getByText('Listening', { exact: true })).toBeVisible()
  await page.evaluate(() => {
    const [recognition] = (globalThis as unknown as { heard: EventTarget[] }).heard
    const results = [[{ transcript: 'I want to sleep' }], [{ transcript: ' without my list' }]]
    recognition?.dispatchEvent(Object.assign(new Event('result'), { results }))
  })
  await expect(page.getByLabel('Your answer')).toHaveValue('Since May I want to sleep without my list')
  await page.getByRole('button', { name: 'Stop listening' }).click()
  await expect(page.getByText('Listening', { exact: true })).toBeHidden()
  await expect(log(page).getByRole('listitem')).toHaveCount(1)
})

test('a browser that does not understand speech offers none', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(globalThis, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined }),
  )
  await begin(page, 'guided_meditation')
  await expect(page.getByRole('button', { name: 'Send', exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Speak', exact: true })).toHaveCount(0)
})

test('what Orrery says is spoken when it is asked to', async ({ page }) => {
  await page.addInitScript(() => {
    const sounds: HTMLAudioElement[] = []
    const Plain = globalThis.Audio
    globalThis.Audio = class extends Plain {
      constructor(address?: string) {
        super(address)
        sounds.push(this)
      }
    }
    Object.assign(globalThis, { sounds })
  })
  await begin(page, 'affirmation')
  const sample = page.waitForResponse((got) => new URL(got.url()).pathname === '/api/v1/voices/sample')
  await page.getByRole('button', { name: 'Hear it' }).click()
  await expect(page.getByRole('button', { name: 'Speaking' })).toBeVisible()
  expect((await sample).headers()['content-type']).toBe('audio/wav')
  await expect
    .poll(() =>
      page.evaluate(() =>
        (globalThis as unknown as { sounds: HTMLAudioElement[] }).sounds.some(({ currentTime }) => currentTime > 0.2),
      ),
    )
    .toBe(true)
})

test('a finished talk leads on to what it made', async ({ page }) => {
  await meditationReview(page, '5 minutes')
  await page.getByRole('button', { name: 'Confirm' }).click()
  await page.waitForURL('**/practice/making/*')
  await page.getByRole('link', { name: 'Practice', exact: true }).first().click()
  // Wherever one looks meanwhile.
  await expect(page.getByRole('complementary').getByText('It is being made')).toBeVisible()
  await page.getByRole('complementary').getByText('It is ready').click({ timeout: 240_000 })
  await page.getByRole('link', { name: 'Listen now' }).click()
  await expect(page.getByText('5:00', { exact: true })).toBeVisible()
})
