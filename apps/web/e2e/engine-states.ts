import { exampleAnswers } from '@orrery/engines/enneagram/content/example-answers'
import { itemKeyVersion } from '@orrery/engines/enneagram/content/items'
import type { Page } from '@playwright/test'
import { chartId, expect, lisbon, openStoredChart } from './screen.ts'

/** A state of a screen, and the way into it. */
export type Screen = { name: string; open: (page: Page) => Promise<void>; except?: readonly string[] }

const engines = ['human_design', 'natal', 'gene_keys', 'vimshottari', 'numerology', 'biorhythm'] as const

const openChart = async (page: Page, engine: (typeof engines)[number]): Promise<void> => {
  await openStoredChart(page, engine)
  await page.getByText('How this was worked out').waitFor()
}

/** Every engine of the overview has answered and drawn. */
const openOverview = async (page: Page, birth = lisbon): Promise<void> => {
  await openStoredChart(page, '', birth)
  const cards = page.getByRole('region', { name: 'What the birth says' }).getByRole('article')
  await expect(cards.getByText('How this was worked out')).toHaveCount(6)
}

/** As somebody comes back who has pressed the last button before. */
const openEnneagram = async (
  page: Page,
  answers: Readonly<Record<string, number>>,
  screen = 'enneagram',
): Promise<void> => {
  const kept = { owner: chartId, itemKeyVersion, answers, chosenType: null, stage: 'answered' }
  await page.addInitScript((stored) => localStorage.setItem('orrery.enneagram', stored), JSON.stringify([kept]))
  await openStoredChart(page, screen)
}

const draw = async (page: Page, engine: string, button: string): Promise<void> => {
  await openStoredChart(page, engine)
  await page.getByRole('button', { name: button }).click()
  await page.getByText('How this was worked out').waitFor()
}

/** The overview and the engines’ screens in every state they can be in. */
export const engineStates: readonly Screen[] = [
  { name: 'overview', open: openOverview },
  { name: 'overview-unknown-time', open: (page) => openOverview(page, { ...lisbon, time: null }) },
  { name: 'overview-uncertain-time', open: (page) => openOverview(page, { ...lisbon, accuracyMinutes: 30 }) },
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
      await page.getByRole('region', { name: 'Activation Sequence' }).getByText('Life’s Work').click()
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
    name: 'vimshottari-near-edge',
    // The Moon entered Dhanishta some minutes before.
    open: async (page) => {
      await openStoredChart(page, 'vimshottari', { ...lisbon, time: '03:05' })
      await page.getByRole('region', { name: 'The Moon stood near an edge' }).waitFor()
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
    name: 'geometry',
    open: async (page) => {
      await openStoredChart(page, 'sacred_geometry')
      await page.getByRole('button', { name: 'Construct it' }).click()
      await page.getByText('Write an intention of a few words.').waitFor()
    },
  },
  {
    name: 'geometry-made',
    open: async (page) => {
      await openStoredChart(page, 'sacred_geometry')
      await page.getByLabel('Your intention').fill('Begin the morning calmly.')
      await page.getByLabel('Metatron’s Cube').check()
      await page.getByRole('button', { name: 'Construct it' }).click()
      await page.getByRole('button', { name: 'Step back' }).click()
    },
  },
  {
    name: 'sigil',
    open: async (page) => {
      await openStoredChart(page, 'sigil_forge')
      await page.getByLabel('Square of a planet').check()
      await page.getByLabel('Planet', { exact: true }).waitFor()
    },
  },
  {
    name: 'sigil-made',
    open: async (page) => {
      await openStoredChart(page, 'sigil_forge')
      await page.getByLabel('Your intention').fill('I finish what I begin')
      await page.getByRole('button', { name: 'Draw the sigil' }).click()
      await page.getByRole('button', { name: 'Step back' }).click()
    },
  },
  {
    name: 'draw-alone',
    open: async (page) => {
      await page.goto('/draw/tarot')
      await page.getByRole('button', { name: 'Draw the cards' }).waitFor()
    },
  },
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
    name: 'overview-enneagram',
    open: async (page) => {
      await openEnneagram(page, exampleAnswers, '')
      await page.getByRole('article', { name: 'Enneagram' }).getByText('probable by your answers').waitFor()
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
]
