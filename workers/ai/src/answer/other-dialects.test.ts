import { expect, test } from 'vitest'
import { fastScale } from '../../testing/fast-settings.ts'
import { chainName, modelNames, sixteen } from '../../testing/scorecard/sixteen.ts'
import { askChain, triesFor } from '../testing/told.ts'

const pace = { scale: fastScale }

/** Anthropic has no [DONE]: its `message_stop` is the finish itself, and a stream without it was cut. */
const hasStory = (dialect: string, number: number): boolean => !(dialect === 'anthropic' && number === 11)

for (const dialect of ['anthropic', 'google'] as const) {
  for (const story of sixteen.filter(({ number }) => hasStory(dialect, number))) {
    test.concurrent(`fault ${story.number} in the dialect of ${dialect}: the provider ${story.title}`, async () => {
      const names = modelNames(story, 'whole', dialect)
      const said = crypto.randomUUID()
      const told = await askChain(chainName(story, 'whole', dialect), said, 'complete')
      expect(story.faultsOf({ told, tries: await triesFor(names, said) }, pace)).toEqual([])
    })
  }
}
