import { exampleAnswers } from '@orrery/engines/enneagram/content/example-answers'
import { itemKeyVersion } from '@orrery/engines/enneagram/content/items'
import type { Page } from '@playwright/test'
import {
  accessibilityProblems,
  chartId,
  expect,
  lisbon,
  openStoredChart,
  pictureFolder,
  test,
  typeBirth,
} from './screen.ts'

type Screen = { name: string; open: (page: Page) => Promise<void>; except?: readonly string[] }

const engines = ['human_design', 'natal', 'gene_keys', 'vimshottari', 'numerology', 'biorhythm'] as const

const openChart = async (page: Page, engine: (typeof engines)[number]): Promise<void> => {
  await openStoredChart(page, engine)
  await page.getByText('How this was worked out').waitFor()
}

/** Every engine of the overview has answered and drawn. */
const openOverview = async (page: Page, birth = lisbon): Promise<void> => {
  await openStoredChart(page, '', birth)
  const cards = page.getByRole('region', { name: 'What the birth says' }).getByRole('article')
  const methods = cards.getByText('How this was worked out')
  await expect(methods).toHaveCount(await cards.count())
}

/** As somebody comes back who has pressed the last button before. */
const openEnneagram = async (page: Page, answers: Readonly<Record<string, number>>): Promise<void> => {
  const kept = { owner: chartId, itemKeyVersion, answers, chosenType: null, stage: 'answered' }
  await page.addInitScript((stored) => localStorage.setItem('orrery.enneagram', stored), JSON.stringify([kept]))
  await openStoredChart(page, 'enneagram')
}

const draw = async (page: Page, engine: string, button: string): Promise<void> => {
  await openStoredChart(page, engine)
  await page.getByRole('button', { name: button }).click()
  await page.getByText('How this was worked out').waitFor()
}

const screens: readonly Screen[] = [
  { name: 'overview', open: openOverview },
  { name: 'overview-unknown-time', open: (page) => openOverview(page, { ...lisbon, time: null }) },
  {
    name: 'overview-method',
    open: async (page) => {
      await openOverview(page)
      const card = page.getByRole('article', { name: 'Natal chart' })
      await card.getByText('How this was worked out').click()
      await card.getByRole('heading', { name: 'Nearest boundaries' }).waitFor()
      await card.getByText('Whose work it stands on').waitFor()
    },
  },
  {
    name: 'overview-pages',
    open: async (page) => {
      await openOverview(page)
      const fold = page.getByText('All pages')
      if (await fold.isVisible()) await fold.click()
    },
  },
  {
    name: 'home',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('combobox', { name: 'Place of birth' }).waitFor()
      await page.getByText('seen from Earth', { exact: false }).waitFor()
    },
  },
  {
    name: 'home-places',
    // While its list is open, Base UI hides the rest of the page from assistive technology; leaving the list closes it.
    except: ['aria-hidden-focus'],
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('combobox', { name: 'Place of birth' }).fill('Santiago')
      await page.getByRole('option').first().waitFor()
    },
  },
  {
    name: 'home-problems',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Make the charts' }).click()
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'home-by-hand',
    open: async (page) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Enter coordinates instead' }).click()
      await page.getByLabel('About', { exact: true }).check()
    },
  },
  {
    name: 'home-repeated-hour',
    open: async (page) => {
      await page.goto('/')
      await typeBirth(page, { date: '2021-10-31', time: '02:30', town: 'Berlin', option: /Berlin.*Germany/ })
      await page.getByRole('button', { name: 'Make the charts' }).click()
      await page.getByRole('region', { name: /twice that day/ }).waitFor()
    },
  },
  {
    name: 'charts-empty',
    open: async (page) => {
      await page.goto('/charts')
      await page.getByRole('heading', { name: 'No chart yet' }).waitFor()
    },
  },
  {
    name: 'charts',
    open: async (page) => {
      await openStoredChart(page, 'charts')
      await page.getByRole('link', { name: lisbon.name ?? '' }).waitFor()
    },
  },
  {
    name: 'charts-delete',
    open: async (page) => {
      await openStoredChart(page, 'charts')
      await page.getByRole('button', { name: /^Delete/ }).click()
      await page.getByRole('alertdialog').waitFor()
    },
  },
  ...engines.map((engine) => ({ name: engine, open: (page: Page) => openChart(page, engine) })),
  {
    name: 'human_design-gate',
    open: async (page) => {
      await openChart(page, 'human_design')
      await page.locator('svg.picture [data-fact^="gate:"]').first().click()
      await page.getByRole('button', { name: 'Close', exact: true }).waitFor()
    },
  },
  {
    name: 'human_design-unknown-time',
    open: async (page) => {
      await openStoredChart(page, 'human_design', { ...lisbon, time: null })
      await page.getByRole('heading', { name: 'Without the time of day' }).waitFor()
    },
  },
  {
    name: 'natal-unknown-time',
    open: async (page) => {
      await openStoredChart(page, 'natal', { ...lisbon, time: null })
      await page.getByText('How this was worked out').waitFor()
    },
  },
  {
    name: 'gene_keys-unknown-time',
    open: async (page) => {
      await openStoredChart(page, 'gene_keys', { ...lisbon, time: null })
      await page.getByText('How this was worked out').waitFor()
    },
  },
  {
    name: 'gene_keys-sphere',
    open: async (page) => {
      await openChart(page, 'gene_keys')
      await page.getByRole('group').filter({ hasText: 'Life’s Work' }).getByText('Life’s Work').first().click()
    },
  },
  {
    name: 'vimshottari-unknown-time',
    open: async (page) => {
      await openStoredChart(page, 'vimshottari', { ...lisbon, time: null })
      await page.getByText('How this was worked out').waitFor()
    },
  },
  {
    name: 'tarot',
    open: async (page) => {
      await openStoredChart(page, 'tarot')
      await page.getByRole('button', { name: 'Draw the cards' }).waitFor()
    },
  },
  {
    name: 'tarot-sealed',
    open: async (page) => {
      await openStoredChart(page, 'tarot')
      await page.getByLabel('Let me check that this draw was fair').check()
      await page.getByRole('button', { name: 'Ask for the seal' }).click()
      await page.getByLabel('Your word').waitFor()
    },
  },
  {
    name: 'tarot-drawn',
    open: async (page) => {
      await openStoredChart(page, 'tarot')
      await page.getByLabel('Your question').fill('What does this week want me to see?')
      await page.getByLabel('Let me check that this draw was fair').check()
      await page.getByRole('button', { name: 'Ask for the seal' }).click()
      await page.getByLabel('Your word').fill('a stone from the beach')
      await page.getByRole('button', { name: 'Draw the cards' }).click()
      await page.getByRole('button', { name: 'Check it now' }).click()
      await page.getByText('The secret fits the seal', { exact: false }).waitFor()
    },
  },
  {
    name: 'tarot-celtic-cross',
    open: async (page) => {
      await openStoredChart(page, 'tarot')
      await page.getByLabel('Celtic Cross, ten cards').check()
      await page.getByRole('button', { name: 'Draw the cards' }).click()
      await page.getByText('How this was worked out').waitFor()
    },
  },
  {
    name: 'iching',
    open: async (page) => {
      await openStoredChart(page, 'iching')
      await page.getByLabel('Cast by hand').check()
      await page.getByRole('button', { name: 'Read these lines' }).click()
      await page.getByText('Enter all six lines.').waitFor()
    },
  },
  { name: 'iching-cast', open: (page) => draw(page, 'iching', 'Cast the lines') },
  {
    name: 'enneagram',
    open: async (page) => {
      await openStoredChart(page, 'enneagram')
      await page.getByRole('button', { name: 'Begin' }).waitFor()
    },
  },
  {
    name: 'enneagram-statements',
    open: async (page) => {
      await openStoredChart(page, 'enneagram')
      await page.getByRole('button', { name: 'Begin' }).click()
      await page.getByRole('radio', { name: 'exactly like me' }).first().check()
    },
  },
  {
    name: 'enneagram-refused',
    open: async (page) => {
      await openEnneagram(page, {})
      await page.getByRole('heading', { name: 'These answers do not say enough' }).waitFor()
    },
  },
  {
    name: 'enneagram-answered',
    open: async (page) => {
      await openEnneagram(page, exampleAnswers)
      await page.getByText('How this was worked out').waitFor()
    },
  },
  {
    name: 'enneagram-chosen',
    open: async (page) => {
      await openStoredChart(page, 'enneagram')
      await page.getByRole('button', { name: /^4/ }).click()
      await page.getByText('How this was worked out').waitFor()
    },
  },
  {
    name: 'numerology-name',
    open: async (page) => {
      await openStoredChart(page, 'numerology', { ...lisbon, name: '' })
      await page.getByRole('heading', { name: 'The full name at birth' }).waitFor()
    },
  },
  {
    name: 'share',
    open: async (page) => {
      await openStoredChart(page, 'human_design')
      await page.getByRole('button', { name: 'Share' }).click()
      await page.getByLabel('Include the birth data in the link').check()
    },
  },
  {
    name: 'docs',
    open: async (page) => {
      await page.goto('/docs')
      const calculate = page.locator('article#calculate')
      await calculate.getByText('Request body', { exact: true }).click()
      await calculate.getByText('Try it').click()
      await calculate.getByRole('button', { name: 'Send' }).waitFor()
    },
  },
  {
    name: 'about',
    open: async (page) => {
      await page.goto('/about')
      await page.getByRole('heading', { name: 'Versions in use' }).waitFor()
    },
  },
  {
    name: 'not-found',
    open: async (page) => {
      await page.goto('/nowhere')
      await page.getByRole('heading', { name: 'There is no page here' }).waitFor()
    },
  },
  {
    name: 'chart-missing',
    open: async (page) => {
      await page.goto('/charts/000000000000000000000000/natal')
      await page.getByRole('heading', { name: 'This chart is not in this browser' }).waitFor()
    },
  },
]

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

for (const scheme of ['light', 'dark'] as const) {
  for (const [size, viewport] of Object.entries(sizes)) {
    test.describe(`${scheme}, ${size}`, () => {
      test.use({ colorScheme: scheme, viewport })
      for (const { name, open, except } of screens) {
        test(`${name} has no accessibility problem, no error, and fits the screen`, async ({ page }) => {
          await open(page)
          await page.screenshot({ path: `${pictureFolder}/${name}-${scheme}-${size}.png`, fullPage: true })
          expect(await accessibilityProblems(page, except)).toEqual([])
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(overflow).toBeLessThanOrEqual(0)
        })
      }
    })
  }
}
