import { rmSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { killRound, victims } from '../tests/kill-round.ts'
import type { KillReport } from '../tests/kill-round.ts'
import { bootWithProbe } from '../tests/probe.ts'

// `node tools/kill-drill.ts --rounds 20`: kills each process of the platform in turn, that many times each, under load.
const { values } = parseArgs({ options: { rounds: { type: 'string', default: '20' } } })
const rounds = Number(values.rounds)
const dataFolder = mkdtempSync(join(tmpdir(), 'orrery-drill-'))
const reports: KillReport[] = []
const lostLater: string[] = []

let platform = await bootWithProbe({ dataFolder })
try {
  for (let round = 1; round <= rounds; round += 1)
    for (const victim of victims) {
      // Another moment of the load each time, without chance: 30 to 620 ms after it began.
      const afterMs = 30 + ((round * 197) % 600)
      const killed = await killRound(platform, { victim, name: `${victim}-${round}`, afterMs })
      platform = killed.platform
      reports.push(killed.report)
      const { acknowledged, lost, orphans, backAfterMs } = killed.report
      console.log(
        `${victim} ${round}/${rounds}: back after ${Math.round(backAfterMs)} ms, ${acknowledged.length} writes answered, ${lost.length} lost, ${orphans.length} orphans`,
      )
      for (const problem of [...lost, ...orphans]) console.log(`  ${problem}`)
    }
  // Once more at the end: no later kill took what an earlier one had left.
  const { values: rows } = await platform.ask<{ values: readonly string[] }>('read', { prefix: 'none' })
  const there = new Set(rows)
  lostLater.push(...reports.flatMap(({ acknowledged }) => acknowledged.filter((value) => !there.has(value))))
} finally {
  await platform.stop()
  rmSync(dataFolder, { recursive: true })
}

const problems = [...reports.flatMap(({ lost, orphans }) => [...lost, ...orphans]), ...lostLater]
const writes = reports.reduce((sum, { acknowledged }) => sum + acknowledged.length, 0)
const slowest = Math.max(...reports.map(({ backAfterMs }) => backAfterMs))
console.log(
  `${reports.length} kills, ${writes} writes answered, ${problems.length} problems, slowest return ${(slowest / 1000).toFixed(1)} s`,
)
process.exitCode = reports.length > 0 && problems.length === 0 ? 0 : 1
