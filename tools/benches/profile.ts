import { join } from 'node:path'
import { engineIds, needs } from '@orrery/engines/schemas'
import { createTestHarness } from 'wrangler'
import { childrenOf } from '../../tests/platform.ts'
import { printTable, spread } from './figures.ts'
import { usedSeconds } from './used-seconds.ts'

const rounds = 7
const profiles = 400
const certifiedEngines = engineIds.filter((id) => needs(id, 'birth'))

type Row = { name: string; query: string; times: number[] }

/** Every process below one: the runtime is among them. */
const descendants = (pid: number): number[] => {
  const children = childrenOf(pid)
  return children.concat(children.flatMap(descendants))
}

const used = (): number => descendants(process.pid).reduce((sum, pid) => sum + usedSeconds(pid), 0)

/** A person's whole profile, every engine with its texts and its signature, in one isolate of workerd. */
export const benchProfile = async (): Promise<void> => {
  const workerd = createTestHarness({
    root: import.meta.dirname,
    workers: [{ configPath: join(import.meta.dirname, 'profile-worker/wrangler.jsonc') }],
  })
  await workerd.listen()
  const all = `all ${engineIds.length} engines`
  const rows: Row[] = [
    { name: all, query: '', times: [] },
    { name: `${all}, with certificates`, query: 'certificate=1', times: [] },
    { name: `${all}, written as JSON`, query: 'written=1', times: [] },
    { name: `${all}, with certificates, written as JSON`, query: 'certificate=1&written=1', times: [] },
    ...engineIds.map((id) => ({ name: `  ${id}`, query: `engines=${id}`, times: [] })),
    ...certifiedEngines.map((id) => ({
      name: `  ${id}, with certificate`,
      query: `certificate=1&engines=${id}`,
      times: [],
    })),
  ]
  try {
    for (let round = 0; round <= rounds; round += 1) {
      for (const { query, times } of rows) {
        const before = used()
        await (await workerd.fetch(`http://bench/?profiles=${profiles}&${query}`)).text()
        // The first round warms the compilers up.
        if (round > 0) times.push(((used() - before) * 1000) / profiles)
      }
    }
  } finally {
    await workerd.close()
  }
  console.log(`A profile in one isolate of workerd, ${rounds} rounds of ${profiles} people, processor time`)
  printTable([
    ['what', 'ms a profile: median (range)', 'profiles a second'],
    ...rows.map(({ name, times }) => [
      name,
      spread(times, 2),
      spread(
        times.map((ms) => 1000 / ms),
        0,
      ),
    ]),
  ])
}
