import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { type BootedPlatform, bootPlatform, rootFolder } from '../../../tests/platform.ts'
import { ana, keepPerson } from './kept-people.ts'
import { enterAs, signUp } from './person.ts'
import { expect, test } from './screen.ts'

/** Writes readings of the facts it is given; the first one breaks off in the midst. */
const model = 'reading-cut-once~e2e'

let bed: ChildProcess
let platform: BootedPlatform

test.beforeAll(async () => {
  bed = spawn(process.execPath, [join(rootFolder, 'workers/ai/testing/run-bed.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!bed.stdout) throw new Error('The bed has no output.')
  const [said] = (await once(bed.stdout, 'data')) as [Buffer]
  platform = await bootPlatform({
    env: {
      OPENAI_API_KEY: 'of a test',
      OPENAI_BASE_URL: `${said.toString('utf8').trim()}/v1`,
      AI_CHAIN: JSON.stringify({ auto: [`openai/${model}`] }),
      AI_PRICES: JSON.stringify({ [`openai/${model}`]: { input: 100, output: 400 } }),
    },
  })
})
test.afterAll(async () => {
  await platform.stop()
  bed.kill()
})

test('a model writes a reading at the second try, each sentence leads to its facts, and the use is told', async ({
  page,
}) => {
  const url = platform.url.replace('127.0.0.1', 'localhost')
  const person = await signUp(url)
  const chart = await keepPerson(person, ana)
  await enterAs(page.context(), person)
  await page.goto(`${url}/charts/${chart}/reading?of=natal`)
  await expect(page.getByLabel('Who writes it')).toBeVisible()
  await page.getByRole('button', { name: 'Write the reading' }).click()

  const label = page.getByText(`Written by ${model} of OpenAI`)
  await expect(label).toContainText('after 2 tries')
  await expect(label).toContainText(/cost \$\d/)
  await page.locator('[data-sentence]').first().click()
  const facts = page.getByRole('region', { name: 'What it rests on' })
  await expect(facts.getByRole('term')).not.toHaveCount(0)

  const rows = page.getByRole('region', { name: 'By model' }).getByRole('row', { name: new RegExp(model) })
  await expect(async () => {
    // Use is written after the answer.
    await page.goto(`${url}/account/usage`)
    await expect(rows).toContainText(/\$\d/, { timeout: 1000 })
  }).toPass()
  await expect(page.getByRole('region', { name: 'By what it was for' })).toContainText('Readings of one chart')
})
