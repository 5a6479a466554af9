import type { Page } from '@playwright/test'
import type { Screen } from './engine-states.ts'
import { openFaultyDoor } from './faulty-door.ts'
import { enterAs, type SignedUp, signUp } from './person.ts'
import { asOwner, practiceOwner } from './practice-owner.ts'

const baseURL = process.env['ORRERY_URL'] ?? ''

const asNewPerson = async (page: Page): Promise<SignedUp> => {
  const person = await signUp(baseURL)
  await enterAs(page.context(), person)
  return person
}

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

/** As when the part that answers under a path is down. */
const whileDown = async (page: Page, path: string, code: string, screen: string): Promise<void> => {
  await asNewPerson(page)
  const door = await openFaultyDoor(baseURL)
  page.on('close', () => door.close())
  door.answer(path, (_incoming, response) => {
    response.writeHead(503, { 'content-type': 'application/json', 'x-request-id': door.requestId })
    response.end(JSON.stringify({ error: { code, message: 'It cannot be reached.', requestId: door.requestId } }))
  })
  await page.goto(`${door.url}${screen}`)
  await page.getByRole('alert').waitFor()
}

const openItem = async (page: Page): Promise<void> => {
  const { item } = await asOwner(page)
  await page.goto(`/play/${item.id}`)
  await page.getByRole('button', { name: 'Play', exact: true }).waitFor()
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

const conversationStates: readonly Screen[] = [
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

const playerStates: readonly Screen[] = [
  { name: 'play', open: openItem },
  {
    name: 'play-middle',
    open: async (page) => {
      await openItem(page)
      await page.getByRole('region', { name: 'The words' }).getByRole('button').nth(4).click()
      await page.getByRole('button', { name: 'Pause', exact: true }).click()
    },
  },
  {
    name: 'play-adjust',
    open: async (page) => {
      await openItem(page)
      await page.getByText('Length and guidance').click()
      await page.getByLabel('Sound beneath').selectOption({ label: 'Rain' })
    },
  },
  {
    name: 'play-words',
    open: async (page) => {
      await openItem(page)
      await page.getByText('Change the words').click()
      await page.getByRole('textbox', { name: 'The words' }).waitFor()
    },
  },
  {
    name: 'play-order-and-share',
    open: async (page) => {
      await openItem(page)
      await page.getByText('Name, tags and folder').click()
      await page.getByText('Share by a link').click()
      await page.getByRole('button', { name: 'Make a link' }).click()
      await page.getByLabel('Your link').waitFor()
    },
  },
  {
    name: 'play-missing',
    open: async (page) => {
      await asNewPerson(page)
      await page.goto('/play/nobodys')
      await page.getByRole('heading', { name: 'There is no such practice' }).waitFor()
    },
  },
  {
    name: 'shared',
    open: async (page) => {
      const { person, item } = await practiceOwner()
      const share = (await (await person.api.post(`/api/v1/content/${item.id}/share`, { data: {} })).json()) as {
        token: string
      }
      await page.goto(`/s/${share.token}`)
      await page.getByRole('heading', { name: item.title }).waitFor()
    },
  },
  {
    name: 'shared-gone',
    open: async (page) => {
      await page.goto(`/s/${'0'.repeat(32)}`)
      await page.getByRole('heading', { name: 'This link leads nowhere any more' }).waitFor()
    },
  },
]

const libraryStates: readonly Screen[] = [
  {
    name: 'library',
    open: async (page) => {
      const { item } = await asOwner(page)
      await page.goto('/library')
      await page.getByRole('link', { name: item.title }).waitFor()
      await page.getByText('What you practised').click()
      await page.getByRole('heading', { name: 'Heard last' }).waitFor()
    },
  },
  {
    name: 'library-empty',
    open: async (page) => {
      await asNewPerson(page)
      await page.goto('/library')
      await page.getByRole('heading', { name: 'Nothing here yet' }).waitFor()
    },
  },
  {
    name: 'library-filtered',
    open: async (page) => {
      await asOwner(page)
      await page.goto('/library?type=ritual')
      await page.getByRole('heading', { name: 'Nothing fits' }).waitFor()
    },
  },
  {
    name: 'library-down',
    open: (page) => whileDown(page, '/api/v1/content', 'PRACTICE_UNAVAILABLE', '/library'),
  },
  {
    name: 'credits',
    open: async (page) => {
      await asOwner(page)
      await page.goto('/credits')
      await page.getByText('Spent').first().waitFor()
    },
  },
  {
    name: 'credits-down',
    open: (page) => whileDown(page, '/api/v1/credits/balance', 'MARKET_UNAVAILABLE', '/credits'),
  },
]

/** Practices: from the first word to the library, in every state. */
export const practiceStates: readonly Screen[] = [
  ...startStates,
  ...conversationStates,
  ...makingStates,
  ...playerStates,
  ...libraryStates,
]
