import { openEphemerisInNode } from '@orrery/ephemeris/node'
import { expect, test } from 'vitest'
import { humanDesign } from './engine.ts'
import { bornAt } from './golden/born-at.ts'

const sky = await openEphemerisInNode()
const context = { sky, now: '2026-11-21T00:00:00Z' }
const inputAt = (utc: string) => ({
  birth: bornAt(sky, utc),
  birth_date: utc.slice(0, 10),
  time_accuracy_minutes: 0,
  include_design_calculation: true,
  detailed_gates: true,
})
const warningsAt = (utc: string): readonly string[] =>
  humanDesign.warnings(inputAt(utc), humanDesign.calculate(inputAt(utc), context))

test('a warning names the activation that a rounded clock time cannot decide, and only then', () => {
  // The design Moon of this chart crosses a line four and a half minutes before the stated time.
  expect(warningsAt('1961-08-05T05:24:00Z')).toEqual([])
  const close = warningsAt('1961-08-05T05:20:30Z')
  expect(close).toHaveLength(1)
  expect(close[0]).toMatch(/^design\.moon is [01]\.\d minutes of clock time from another line/)
})

test('it says of itself what it is: a symbolic system, nobody’s affiliate', () => {
  expect(humanDesign.evidenceNote).toContain('no scientific evidence')
  expect(humanDesign.conventions.affiliation).toContain('not affiliated')
})
