import { accountStates } from './account-states.ts'
import { administrationStates } from './administration-states.ts'
import type { Page } from '@playwright/test'
import { engineStates, type Screen } from './engine-states.ts'
import { peopleStates } from './people-states.ts'
import { practiceStates } from './practice-states.ts'
import { readingStates } from './reading-states.ts'
import { connectionStates } from './connection-states.ts'
import { studioStates } from './studio-states.ts'
import { signInStates } from './sign-in-states.ts'
import { accessibilityProblems, expect, lisbon, openStoredChart, pictureFolder, test, typeBirth } from './screen.ts'

const screens: readonly Screen[] = [
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
  ...engineStates,
  ...signInStates,
  ...accountStates,
  ...peopleStates,
  ...readingStates,
  ...practiceStates,
  ...studioStates,
  ...connectionStates,
  ...administrationStates,
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

/** Four looks by axe at pages as long as that of the API take their time on a busy machine. */
const timeout = 300_000

const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const

/** One look at a state as it stands: what axe finds, and whether anything is wider than the screen. */
const faultsOf = async (page: Page, except: readonly string[] = []): Promise<readonly string[]> => {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const wide = overflow > 0 ? [`wider than the screen by ${overflow} px`] : []
  return [...(await accessibilityProblems(page, except)), ...wide]
}

/** The documentation is taller by far: a picture of all of it takes half a minute, and nobody looks at it. */
const tallestPicturePx = 20_000

const takePicture = async (page: Page, path: string): Promise<void> => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.screenshot({ path, fullPage: height <= tallestPicturePx })
}

test.use({ refusals: [402, 404] })

for (const { name, open, except } of screens) {
  test(`${name} has no accessibility problem, no error, and fits a desk and a phone, by day and by night`, async ({
    page,
  }) => {
    test.setTimeout(timeout)
    await page.setViewportSize(sizes.desktop)
    await open(page)
    for (const [size, viewport] of Object.entries(sizes)) {
      await page.setViewportSize(viewport)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await takePicture(page, `${pictureFolder}/${name}-${colorScheme}-${size}.png`)
        expect.soft(await faultsOf(page, except), `${colorScheme}, ${size}`).toEqual([])
      }
    }
  })
}
