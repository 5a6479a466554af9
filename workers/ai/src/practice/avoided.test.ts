import { sectionsOf } from '@orrery/contracts/practice-script'
import { findThemes } from '@orrery/safety/find-themes'
import { expect, test } from 'vitest'
import { meditationFacts, practiceFacts, ritualFacts } from '../testing/practice-facts.ts'
import { composeScript } from './compose-script.ts'
import { judgeScript } from './judge-script.ts'
import { promptScript } from './prompt-script.ts'
import { spokenSeconds, totalSeconds } from './speech.ts'
import { reachOf, saidIn } from './timeline.ts'

const avoided = [
  { themesToAvoid: ['Wasser'], unwanted: ['water', 'sea', 'lake', 'river', 'harbour', 'rain'] },
  { themesToAvoid: ['family', 'night'], unwanted: ['family', 'mother', 'child', 'night', 'dark', 'evening'] },
  { themesToAvoid: ['breath'], unwanted: ['breath', 'breathe'] },
  { themesToAvoid: ['hands', 'door'], unwanted: ['hand', 'door'] },
]
const wishes = [
  'I want to rest',
  'more calm',
  'courage',
  'to let go',
  'a new beginning',
  'to say no',
  'focus',
  'kindness',
]

test.each(avoided)(
  'who would not meet $themesToAvoid meets it in no title and no sentence of ours',
  ({ themesToAvoid, unwanted }) => {
    for (let seed = 0; seed < 20; seed += 1) {
      for (const intent of wishes) {
        const given = { intent, themesToAvoid, seed: String(seed) }
        for (const facts of [
          practiceFacts(given),
          meditationFacts(given),
          ritualFacts({ ...given, context: null, emotionalGoal: null }),
        ]) {
          const { title, timeline } = composeScript(facts)
          const ours = [title, ...saidIn(timeline)].join(' ')
          expect([ours, findThemes(ours, unwanted)]).toEqual([ours, []])
        }
      }
    }
  },
)

test('a theme to avoid leaves the person’s own words alone, and every section and the length as they are', () => {
  const facts = ritualFacts({ themesToAvoid: ['son', 'work'] })
  const { timeline } = composeScript(facts)
  expect(saidIn(timeline)).toContain('My son flinches when I raise my voice.')
  const sections = timeline.flatMap((step) => (step.type === 'section' ? [step.name] : []))
  expect(sections).toEqual(sectionsOf.ritual)
  const speech = saidIn(timeline).reduce((sum, text) => sum + spokenSeconds(text, facts.pace), 0)
  const { leastSeconds, mostSeconds } = reachOf(timeline, speech)
  expect(totalSeconds(facts)).toBeGreaterThan(leastSeconds)
  expect(totalSeconds(facts)).toBeLessThan(mostSeconds)
})

test('a model is told what to leave out, and its script is refused where it does not', () => {
  const facts = meditationFacts({ themesToAvoid: ['forest'], practiceType: 'breath-work' })
  expect(JSON.stringify(promptScript(facts))).toContain('forest')
  const script = composeScript(facts)
  expect(judgeScript(facts, { ...script, title: 'In the Forest' }).join(' ')).toContain(
    'does not want to meet “forest”',
  )
  expect(judgeScript({ ...facts, intent: 'calm, as in the forest' }, { ...script, title: 'In the Forest' })).toEqual([])
})
