import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killWhileCreating } from '../../tests/creation-kills.ts'
import { brokenInvariants } from '../../tests/market-calls.ts'
import { bootWithProbe } from '../../tests/probe.ts'

const kills = Number(process.env['KILLS'] ?? 200)
const env = { WELCOME_HALF_CREDITS: '0' }

/** A chain of numbers that look random and are the same in every run: 200 to 2,200 ms. */
const pauses = (): (() => number) => {
  let state = 20_261_122
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return 200 + (state % 2000)
  }
}

const minutesSince = (begun: number): string => ((performance.now() - begun) / 60_000).toFixed(1)

/** Two hundred kills −9 while items are made: no credit lost or taken twice, no job lost, every paid item playable. */
export const benchPracticeKills = async (): Promise<void> => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-bench-'))
  let platform = await bootWithProbe({ dataFolder, env })
  try {
    const begun = performance.now()
    const tell = (killed: number, items: number): void => {
      if (killed % 20 === 0) console.log(`${killed} kills, ${items} items, ${minutesSince(begun)} minutes`)
    }
    const outcome = await killWhileCreating(platform, { kills, env, pauseMs: pauses(), tell })
    platform = outcome.platform
    await platform.stop()
    const wrong = [...outcome.report.wrong, ...brokenInvariants(dataFolder)]
    const { complete, failed } = outcome.report
    console.log(
      `${kills} kills in ${minutesSince(begun)} minutes: ${complete} items made, ${failed} given back, ${wrong.length} wrong`,
    )
    for (const one of wrong) console.log(`  ${one}`)
    if (wrong.length > 0) throw new Error('Something was lost.')
  } finally {
    await platform.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
