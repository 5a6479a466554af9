import { execFile } from 'node:child_process'
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { rootFolder } from './platform.ts'

type Decision = { run: 'here' | 'pinned' } | { run: 'nowhere'; line: string }
const guard = createRequire(import.meta.url)('../tools/run.cjs') as {
  decide: (version: string, pinnedExists: boolean) => Decision
}

test.each([
  ['24.0.0', true, 'here'],
  ['24.21.0', false, 'here'],
  ['26.1.0', true, 'here'],
  ['20.20.2', true, 'pinned'],
  ['22.22.2', true, 'pinned'],
] as const)('Node %s with the pinned one there: %s, scripts run %s', (version, pinnedExists, expected) => {
  expect(guard.decide(version, pinnedExists)).toEqual({ run: expected })
})

test('an old Node without the pinned one is one line that says what to do', () => {
  expect(guard.decide('20.20.2', false)).toEqual({
    run: 'nowhere',
    line: 'Orrery needs Node 24 or newer and this is 20.20.2. Run "npm ci" (it brings Node 24), or install Node 24.',
  })
})

const outcomeOf = async (node: string, script: string, env: Record<string, string>) => {
  try {
    const { stdout, stderr } = await promisify(execFile)(node, [script, 'start'], { env })
    return { code: 0, printed: stdout + stderr }
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
    return { code, printed: stdout + stderr }
  }
}

const majorOf = async (node: string): Promise<number> => {
  if (!existsSync(node)) return Number.NaN
  const { stdout } = await promisify(execFile)(node, ['-p', 'process.versions.node'])
  return Number(stdout.split('.')[0])
}
const machineNode = '/usr/bin/node'
const machineNodeIsOld = (await majorOf(machineNode)) < 24

test.skipIf(!machineNodeIsOld)("the machine's own old Node hands a start to the pinned one", async () => {
  // The line about PORT comes from TypeScript, which the old Node could not have read.
  const { code, printed } = await outcomeOf(machineNode, join(rootFolder, 'tools/run.cjs'), {
    PATH: '/usr/bin:/bin',
    PORT: 'none',
  })
  expect(printed.trim()).toBe('PORT is "none". Set it to a number from 0 to 65535, or leave it out for 8787.')
  expect(code).toBe(1)
})

test.skipIf(!machineNodeIsOld)('in a checkout without packages the old Node says so in one line', async () => {
  const checkout = mkdtempSync(join(tmpdir(), 'orrery-test-'))
  copyFileSync(join(rootFolder, 'tools/run.cjs'), join(checkout, 'run.cjs'))
  const { code, printed } = await outcomeOf(machineNode, join(checkout, 'run.cjs'), { PATH: '/usr/bin:/bin' })
  expect(printed.trim()).toMatch(/^Orrery needs Node 24 or newer and this is \S+\. Run "npm ci"[^\n]+$/)
  expect(code).toBe(1)
  rmSync(checkout, { recursive: true })
})
