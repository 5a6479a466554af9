import { AxeBuilder } from '@axe-core/playwright'
import { test as plain, type Page } from '@playwright/test'

export { expect } from '@playwright/test'

/** Where screenshots of every state go, to be looked at. */
export const pictureFolder = `${import.meta.dirname}/../test-results/screens`

/** Console errors the browser writes without a connection, and for answers a story expects: 422 for a repeated hour. */
const isExpectedAnswer = (text: string, statuses: readonly number[]): boolean =>
  /^(Failed to load resource|WebSocket connection)/.test(text) &&
  (text.includes('ERR_INTERNET_DISCONNECTED') ||
    // The service worker’s word for the same.
    text.includes('ERR_FAILED') ||
    statuses.some((status) => text.includes(`status of ${status}`)))

type Watched = {
  complaints: string[]
  /** Refusals that a story expects beside 422 and 503: `test.use({ refusals: [401] })`. */
  refusals: readonly number[]
}

/** Fails a story when the page wrote an error, threw one, or met the Content-Security-Policy. */
export const test = plain.extend<Watched>({
  refusals: [[], { option: true }],
  complaints: [
    async ({ page, refusals }, use) => {
      const complaints: string[] = []
      page.on('pageerror', (error) => complaints.push(`page error: ${error.message}`))
      page.on('console', (message) => {
        const text = message.text()
        if (message.type() === 'error' && !isExpectedAnswer(text, [422, 503, ...refusals]))
          complaints.push(`console: ${text}`)
      })
      await use(complaints)
      plain.expect(complaints).toEqual([])
    },
    { auto: true },
  ],
})

const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']

/** What axe finds on the page as it stands, one line each. */
export const accessibilityProblems = async (page: Page, except: readonly string[] = []): Promise<readonly string[]> => {
  // Wherever else one stands, the bar of phones covers half of some button for the moment.
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  // Everything stands in one frame, and of rules that hold nobody reads the list: a third of the time.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .disableRules([...except])
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')} ${failureSummary}`),
  )
}

export type Birth = {
  date: string
  time: string | null
  town: string
  option?: RegExp
  name?: string
  accuracyMinutes?: number
}

export const lisbon: Birth = { date: '1990-05-17', time: '14:32', town: 'Lisbon', name: 'Ana Maria Silva' }

/** Types a birth into the form that is on the page, as a person does. */
export const typeBirth = async (page: Page, { date, time, town, option, name }: Birth): Promise<void> => {
  await page.getByLabel('Date of birth').fill(date)
  if (time === null) await page.getByLabel('I don’t know the time').check()
  else await page.getByLabel('Time of birth', { exact: true }).fill(time)
  await page.getByRole('combobox', { name: 'Place of birth' }).fill(town)
  await page
    .getByRole('option', { name: option ?? new RegExp(town) })
    .first()
    .click()
  if (name !== undefined) await page.getByLabel('Name', { exact: true }).fill(name)
}

/** Presses the button of the form and waits for the overview of the person. */
export const submitBirth = async (page: Page): Promise<string> => {
  await page.getByRole('button', { name: 'Make the charts' }).click()
  await page.waitForURL(/\/charts\/[0-9a-f]{24}$/)
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/** From the overview to the bodygraph, as a person goes. */
export const openBodygraph = async (page: Page): Promise<void> => {
  await page.getByRole('article', { name: 'Human Design' }).getByRole('link').first().click()
  await page.waitForURL(/\/human_design$/)
  await page.getByText('How sure this is').or(page.getByText('What it could be')).first().waitFor()
}

/** Goes to the start, types a birth and opens its bodygraph from the overview. */
export const makeChart = async (page: Page, birth: Birth = lisbon): Promise<string> => {
  await page.goto('/')
  await typeBirth(page, birth)
  const id = await submitBirth(page)
  await openBodygraph(page)
  return id
}

/** Address of the chart that stories find in their browser. */
export const chartId = 'e2e'.repeat(8)

/** Opens a screen of a chart that this browser holds already, as on a second visit. */
export const openStoredChart = async (
  page: Page,
  screen: string,
  { name = '', time, accuracyMinutes = 0 }: Pick<Birth, 'name' | 'time' | 'accuracyMinutes'> = lisbon,
): Promise<void> => {
  const place = { label: 'Lisbon, Portugal', latitude: 38.71667, longitude: -9.13333, timezone: 'Europe/Lisbon' }
  const birth = { name, date: lisbon.date, time, accuracyMinutes, place, utcOffset: null }
  await page.addInitScript(
    (stored) => localStorage.setItem('orrery.charts', stored),
    JSON.stringify([{ id: chartId, createdAt: '2026-11-21T12:00:00Z', birth }]),
  )
  await page.goto(screen === 'charts' ? '/charts' : `/charts/${chartId}/${screen}`)
}
