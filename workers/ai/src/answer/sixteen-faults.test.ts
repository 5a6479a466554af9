import { expect, test } from 'vitest'
import { fastScale } from '../../testing/fast-settings.ts'
import { chainName, modelNames, sixteen, verdictOf } from '../../testing/scorecard/sixteen.ts'
import { askChain, triesFor } from '../testing/told.ts'

const pace = { scale: fastScale }

for (const story of sixteen) {
  test.concurrent(`fault ${story.number}, the provider ${story.title}: passed in full when the whole is wanted`, async () => {
    const names = modelNames(story, 'whole', 'compatible')
    const said = crypto.randomUUID()
    const told = await askChain(chainName(story, 'whole', 'compatible'), said, 'complete')
    expect(story.faultsOf({ told, tries: await triesFor(names, said) }, pace)).toEqual([])
  })

  test.concurrent(`fault ${story.number}, the provider ${story.title}: live is answered or ends in a clear error`, async () => {
    const names = modelNames(story, 'live', 'compatible')
    const said = crypto.randomUUID()
    const told = await askChain(chainName(story, 'live', 'compatible'), said, 'live')
    const verdict = verdictOf(story, { told, tries: await triesFor(names, said) }, pace)
    expect(verdict).toBe(story.mayEndInError ? 'safe' : 'pass')
  })
}
