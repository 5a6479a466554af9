import { join } from 'node:path'
import { engineIds } from '@orrery/engines/schemas'
import { createTestHarness } from 'wrangler'
import { childrenOf } from '../../tests/platform.ts'
import { printTable, spread } from './figures.ts'
import { usedSeconds } from './used-seconds.ts'

const rounds = 7
const profiles = 400

type Row = { name: string; query: string; times: number[] }

/** Every process below one: the runtime is among them. */
const descendants = (pid: number): number[] => {
  const children = childrenOf(pid)
  return children.concat(children.flatMap(descendants))
}

const used = (): number => descendants(process.pid).reduce((sum, pid) => sum + usedSeconds(pid), 0)

/** A person's whole profile, every engine with its texts and its JSON, in one isolate of workerd. */
export const benchProfile = async (): Promise<void> => {
  const workerd = createTestHarness({
    root: import.meta.dirname,
    workers: [{ configPath: join(import.meta.dirname, 'profile-worker/wrangler.jsonc') }],
  })
  await workerd.listen()
  const rows: Row[] = [
    { name: `all ${engineIds.length} engines`, query: 'certificate=0', times: [] },
    { name: `all ${engineIds.length} engines, with certificates`, query: 'certificate=1', times: [] },
    ...engineIds.flatMap((id) =>
      [0, 1].map((certificate) => ({
        name: certificate ? `  ${id}, with certificate` : `  ${id}`,
        query: `certificate=${certificate}&engines=${id}`,
        times: [],
      })),
    ),
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
