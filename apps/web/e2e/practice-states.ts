import type { Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { openFaultyDoor } from './faulty-door.ts'
import { playerStates } from './player-states.ts'
import { asOwner } from './practice-owner.ts'
import { asNewPerson, baseURL, whileDown } from './practice-scenes.ts'

const begin = async (page: Page, type: string): Promise<void> => {
  await asNewPerson(page)
  await page.goto(`/practice/new?type=${type}`)
  await page.getByRole('button', { name: 'Begin the conversation' }).click()
  await page.getByLabel('Your answer').waitFor()
}

const say = async (page: Page, text: string): Promise<void> => {
  const before = await page.getByRole('log').getByRole('listitem').count()
  await page.getByLabel('Your answer').fill(text)
  await page.getByRole('button', { name: 'Send', exact: true }).click()
  await page
    .getByRole('log')
    .getByRole('listitem')
    .nth(before + 1)
    .waitFor()
}

/** What the door says of a creation that is under way, or of one that has ended. */
const withProgress = async (page: Page, progress: object): Promise<void> => {
  await asOwner(page)
  const door = await openFaultyDoor(baseURL)
  page.on('close', () => door.close())
  door.answer('/api/v1/content/made-up/progress', (_incoming, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    response.end(
      JSON.stringify({
        creationId: 'made-up',
        step: 'synthesise',
        steps: ['compose', 'synthesise', 'save', 'post'],
        fraction: 0.62,
        status: 'generating',
        ...progress,
      }),
    )
  })
  await page.goto(`${door.url}/practice/making/made-up`)
}

const startStates: readonly Screen[] = [
  {
    name: 'practice-guest',
    open: async (page) => {
      await page.goto('/practice')
      await page.getByRole('heading', { name: 'Three depths' }).waitFor()
    },
  },
  {
    name: 'practice',
    open: async (page) => {
      await asOwner(page)
      await page.goto('/practice')
      await page.getByRole('heading', { name: 'Listen again' }).waitFor()
      await page.getByText('You have', { exact: false }).waitFor()
    },
  },
  {
    name: 'practice-begin',
    open: async (page) => {
      await asNewPerson(page)
      await page.goto('/practice/new?type=ritual')
      await page.getByRole('button', { name: 'Begin the conversation' }).waitFor()
    },
  },
]

/** Talk that leads to a review, with an intention as long as one may be. */
const longIntention = `${'Unabhängigkeitserklärung'.repeat(8)} ${'and a long way to it '.repeat(5)}`.trim()

const conversationStates: readonly Screen[] = [
  {
    name: 'conversation-long-texts',
    open: async (page) => {
      await begin(page, 'ritual')
      await say(page, longIntention)
    },
  },
  {
    name: 'conversation-cut-off',
    open: async (page) => {
      await page.routeWebSocket(/\/ws\/conversation/, (line) => void line.close())
      await begin(page, 'ritual')
      await page.getByText('The line is gone.', { exact: false }).waitFor()
    },
  },
  {
    name: 'conversation-down',
    open: (page) =>
      whileDown(page, '/practice/new?type=ritual&conversation=any', 'PRACTICE_UNAVAILABLE', [
        '/api/v1/conversation/state',
      ]),
  },
  { name: 'conversation-first', open: (page) => begin(page, 'guided_meditation') },
  {
    name: 'conversation-rating',
    open: async (page) => {
      await begin(page, 'affirmation')
      await say(page, 'I want to speak calmly in meetings')
      await say(page, 'I speak and people listen')
      await page.getByRole('button', { name: '7', exact: true }).waitFor()
    },
  },
  {
    name: 'conversation-review',
    open: async (page) => {
      await begin(page, 'guided_meditation')
      await say(page, 'I want to fall asleep without going over the day')
      for (const name of ['10 minutes', 'Breath', 'Leave this out', 'The usual voice']) {
        // Each press is answered by the next question.
        // oxlint-disable-next-line no-await-in-loop
        await page.getByRole('button', { name, exact: true }).click()
      }
      await page.getByRole('button', { name: 'Confirm' }).waitFor()
    },
  },
  {
    name: 'conversation-support',
    open: async (page) => {
      await begin(page, 'affirmation')
      await say(page, 'I want to kill myself')
      await page.getByRole('heading', { name: 'You are not alone with this' }).waitFor()
    },
  },
  {
    name: 'conversation-gone',
    open: async (page) => {
      await asNewPerson(page)
      await page.goto('/practice/new?type=ritual&conversation=nobodys')
      await page.getByRole('heading', { name: 'This conversation is not there any more' }).waitFor()
    },
  },
]

const makingStates: readonly Screen[] = [
  {
    name: 'making',
    open: async (page) => {
      await withProgress(page, {})
      await page.getByRole('progressbar').waitFor()
    },
  },
  {
    name: 'making-failed',
    open: async (page) => {
      await withProgress(page, { status: 'failed', reason: 'The words came out too long for five minutes.' })
      await page.getByRole('heading', { name: 'It could not be made' }).waitFor()
    },
  },
  {
    name: 'making-cancelled',
    open: async (page) => {
      await withProgress(page, { status: 'cancelled' })
      await page.getByRole('heading', { name: 'It was stopped' }).waitFor()
    },
  },
  {
    name: 'making-complete',
    open: async (page) => {
      await withProgress(page, { status: 'complete', fraction: 1, itemId: 'made-up' })
      await page.getByRole('link', { name: 'Listen now' }).waitFor()
    },
  },
]

/** Practices: from the first word to the library, in every state. */
export const practiceStates: readonly Screen[] = [
  ...startStates,
  ...conversationStates,
  ...makingStates,
  ...playerStates,
]
