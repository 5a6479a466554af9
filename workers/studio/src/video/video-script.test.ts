import { videoCodeFacts } from '@orrery/contracts/video'
import { expect, test } from 'vitest'
import {
  afterCheck,
  afterLoss,
  afterRender,
  afterTrial,
  emptyScript,
  missingParts,
  nextStep,
  renderedShare,
  scriptOf,
  type VideoScript,
  withRepair,
} from './video-script.ts'

const rules = { mostRepairs: 2 }
const plan = {
  title: 'Slopes',
  scenes: ['first', 'second', 'third'].map((goal) => ({ goal, says: '', shows: ['a line'], formulas: [], seconds: 5 })),
}
const names = ['First', 'Second', 'Third']

const code = `from manim import *

class First(Scene):
    def construct(self):
        pass

class Second(Scene):
    def construct(self):
        open("x")

class Third(Scene):
    pass
`

const written: VideoScript = { ...scriptOf({ ...emptyScript('model'), plan }, { code, scenes: names }), isTrial: true }
const checked: VideoScript = { ...written, checked: 1 }

/** As if the renderer had been asked for what comes next. */
const ordered = (script: VideoScript): VideoScript => {
  const step = nextStep(script, rules)
  if (step.kind !== 'render') throw new Error(`Next is ${step.kind}.`)
  return { ...script, render: script.render + 1, asked: step.order }
}

const fault = (scene: string | null) => ({ scene, error: 'NameError', traceback: 'line 3' })

/** First and third are done, the second is not. */
const broken = afterRender(ordered(checked), [fault('Second')])

test('code is checked before anything of it is rendered', () => {
  expect(nextStep(written, rules)).toMatchObject({ kind: 'check', module: 0, code })
  expect(nextStep(checked, rules)).toMatchObject({ kind: 'render', order: { scenes: names, kept: [] } })
})

test('the scene that failed is mended, and rendered between the others, which are kept', () => {
  const step = nextStep(broken, rules)
  expect(step).toMatchObject({ kind: 'repair', scene: { name: 'Second', part: 2, fault: { error: 'NameError' } } })
  const mended = withRepair(broken, (step as { scene: VideoScript['scenes'][number] }).scene, {
    code: 'new',
    scenes: ['Anew'],
  })
  expect(nextStep(mended, rules)).toMatchObject({ kind: 'check', module: 1 })
  const again = nextStep({ ...mended, checked: 2 }, rules)
  expect(again).toMatchObject({ order: { code: 'new', scenes: ['First', 'Anew', 'Third'], kept: ['First', 'Third'] } })
})

test('a scene is mended twice and not three times; what is left is joined and told as missing', () => {
  const tired = { ...broken, scenes: broken.scenes.map((scene) => ({ ...scene, repairs: 2 })), isTrial: false }
  expect(nextStep(tired, rules)).toMatchObject({
    kind: 'render',
    order: { scenes: ['First', 'Third'], kept: ['First', 'Third'] },
  })
  const joined = afterRender(ordered(tired), [])
  expect(nextStep(joined, rules).kind).toBe('deliver')
  expect(missingParts(joined)).toEqual(['second'])
})

test('a scene that is written again under the name of another is a repair that came to nothing', () => {
  const [, second] = broken.scenes
  if (second === undefined) throw new Error('There are three.')
  const futile = withRepair(broken, second, { code: 'new', scenes: ['First'] })
  expect(futile.modules).toHaveLength(1)
  expect(futile.scenes[1]).toMatchObject({ name: 'Second', repairs: 1, state: 'failed' })
})

test('a fault of the whole job is one of every scene that was to be rendered, and of none that was kept', () => {
  expect(afterRender(ordered(checked), [fault(null)]).scenes.map(({ state }) => state)).toEqual([
    'failed',
    'failed',
    'failed',
  ])
  expect(nextStep({ ...checked, ...afterRender(ordered(checked), [fault(null)]), origin: 'own' }, rules).kind).toBe(
    'give up',
  )
})

test('the trial is followed by the same scenes as they were asked for, all anew', () => {
  const passed = afterRender(ordered(checked), [])
  expect(nextStep(passed, rules).kind).toBe('end trial')
  expect(nextStep(afterTrial(passed), rules)).toMatchObject({ kind: 'render', order: { scenes: names, kept: [] } })
})

test('what the renderer lost is rendered again under a number it has never seen', () => {
  const lost = afterLoss(broken)
  expect(lost.render).toBe(broken.render + 1)
  expect(nextStep(lost, rules)).toMatchObject({ kind: 'render', order: { kept: [] } })
})

test('a scene that the check refuses is cut out of the module; a fault outside of all scenes makes it useless', () => {
  const problems = [{ line: 9, rule: 'call', message: 'open may not be called' }]
  const cut = afterCheck(written, { module: 0, scenes: names, problems })
  expect(cut?.modules[0]).not.toContain('class Second')
  expect(cut?.modules[0]).toContain('class Third')
  expect(cut?.scenes.map(({ state }) => state)).toEqual(['due', 'failed', 'due'])
  const outside = [{ line: 1, rule: 'import', message: 'os may not be imported' }]
  expect(afterCheck(written, { module: 0, scenes: names, problems: outside })).toBeNull()
})

test('of many problems so many are told as a model may be asked to mend', () => {
  const problems = Array.from({ length: 50 }, () => ({ line: 9, rule: 'call', message: 'x'.repeat(300) }))
  const [, second] = afterCheck(written, { module: 0, scenes: names, problems })?.scenes ?? []
  const { error = '', traceback = '' } = second?.fault ?? {}
  const repair = { scene: 2, code, error, traceback }
  expect(videoCodeFacts.safeParse({ problem: 'slopes', plan, repair }).success).toBe(true)
})

test('a scene that a model names twice is rendered once', () => {
  const { scenes } = scriptOf({ ...emptyScript('model'), plan }, { code, scenes: ['First', 'First', 'Second'] })
  expect(scenes.map(({ name, part }) => [name, part])).toEqual([
    ['First', 1],
    ['Second', 2],
  ])
})

test('a class that is no scene has failed before it is rendered', () => {
  const after = afterCheck(written, { module: 0, scenes: ['First', 'Second'], problems: [] })
  expect(after?.scenes[2]).toMatchObject({ state: 'failed', fault: { traceback: 'There is no scene Third.' } })
})

test('the share of what is rendered never falls from a trial to its end', () => {
  const shares = [
    renderedShare(checked, 0),
    renderedShare(broken, 50),
    renderedShare(afterRender(ordered(checked), []), 0),
    renderedShare(afterTrial(checked), 0),
    renderedShare(afterTrial(checked), 90),
  ]
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect(shares.at(-1)).toBeLessThanOrEqual(1)
})
