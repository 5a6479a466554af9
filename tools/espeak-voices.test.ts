import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { cutEspeakVoices } from '../workers/studio/tools/cut-espeak-voices.ts'

test('the voices of espeak-ng that are deployed are those of the package, cut to our languages', () => {
  const kept = readFileSync(join(import.meta.dirname, '../workers/studio/gen/espeak-ng-voices.bin'))
  const cut = cutEspeakVoices()
  expect(cut.length).toBeLessThan(1_300_000)
  expect(kept.equals(cut)).toBe(true)
})
