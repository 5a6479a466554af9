// How a peer from npm is asked: births in as JSON, processor time and answers out as JSON.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'

/** Times `chart(birth)` over the births of standard input; `answer(result)` is what is compared afterwards. */
export const measure = ({ name, chart, answer, ephemeris }) => {
  const { births, charts } = JSON.parse(readFileSync(0, 'utf8'))
  const answers = births.map((birth) => answer(chart(birth)))
  const before = process.cpuUsage()
  for (let index = 0; index < charts; index += 1) chart(births[index % births.length])
  const { user, system } = process.cpuUsage(before)
  const { version } = JSON.parse(readFileSync(new URL(`../node_modules/${name}/package.json`, import.meta.url), 'utf8'))
  process.stdout.write(
    JSON.stringify({ version, ephemeris: ephemeris(), microsecondsEach: (user + system) / charts, answers }),
  )
}

export const load = createRequire(import.meta.url)
