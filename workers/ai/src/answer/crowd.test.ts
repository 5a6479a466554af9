import { expect, test } from 'vitest'
import { fastScale } from '../../testing/fast-settings.ts'
import { chainName, crowdFaultsOf, modelNames, sixteen } from '../../testing/scorecard/sixteen.ts'
import { askChain, triesFor } from '../testing/told.ts'

const pace = { scale: fastScale }
const crowd = 20

for (const story of sixteen) {
  test(`fault ${story.number}, ${crowd} calls at once: the provider ${story.title}`, async () => {
    const names = modelNames(story, 'crowd', 'openai')
    const calls = Array.from({ length: crowd }, async () => {
      const said = crypto.randomUUID()
      const told = await askChain(chainName(story, 'crowd', 'openai'), said, 'complete')
      return { told, tries: await triesFor(names, said) }
    })
    const faults = (await Promise.all(calls)).flatMap((call) => crowdFaultsOf(story, call, pace))
    expect(faults).toEqual([])
  })
}
