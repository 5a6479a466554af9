import type { VideoPlan } from '@orrery/contracts/video'

/** A scene class, and what became of it at the quality that is being rendered. */
export type ScriptScene = {
  name: string
  /** Index in `modules`. */
  module: number
  /** Of the plan, from 1; what the video lacks where it could not be made. */
  part: number
  goal: string
  repairs: number
  state: 'due' | 'done' | 'failed'
  fault: { error: string; traceback: string } | null
}

/** Everything a job has worked out so far: whoever takes it up after a crash goes on from here. */
export type VideoScript = {
  /** `library` and `own` code is never repaired. */
  origin: 'model' | 'library' | 'own'
  plan: VideoPlan | null
  modules: readonly string[]
  scenes: readonly ScriptScene[]
  /** A model's code is tried at low quality before anything is rendered as it was asked for. */
  isTrial: boolean
  /** Modules before this one have passed the check. */
  checked: number
  /** Number of the renderer's latest job: 0 before the first. */
  render: number
  /** What the latest job was asked for, while it is not over. */
  asked: Pick<NextRender, 'scenes' | 'kept'> | null
  /** The renderer's job that holds the scenes which are done. */
  keptIn: number | null
  /** Whether that job joined all of them into one file. */
  isJoined: boolean
}

export const emptyScript = (origin: VideoScript['origin']): VideoScript => ({
  origin,
  plan: null,
  modules: [],
  scenes: [],
  isTrial: false,
  checked: 0,
  render: 0,
  asked: null,
  keptIn: null,
  isJoined: false,
})

const dueScene = (about: Pick<ScriptScene, 'name' | 'module' | 'part' | 'goal'>): ScriptScene => ({
  ...about,
  repairs: 0,
  state: 'due',
  fault: null,
})

/** A module whose scenes are all to be rendered. */
export const scriptOf = (
  script: VideoScript,
  { code, scenes }: { code: string; scenes: readonly string[] },
): VideoScript => ({
  ...script,
  modules: [code],
  // The renderer takes a name once.
  scenes: [...new Set(scenes)].map((name, index) =>
    dueScene({ name, module: 0, part: index + 1, goal: script.plan?.scenes[index]?.goal ?? name }),
  ),
})

const changed = (
  script: VideoScript,
  change: (scene: ScriptScene, index: number) => Partial<ScriptScene> | null,
): VideoScript => ({
  ...script,
  scenes: script.scenes.map((scene, index) => ({ ...scene, ...change(scene, index) })),
})

/** What the renderer is asked next: the scenes of one module that are due, in their places among those that are done. */
type NextRender = { code: string; scenes: readonly string[]; kept: readonly string[] }

const isDone = ({ state }: ScriptScene): boolean => state === 'done'
const isDue = ({ state }: ScriptScene): boolean => state === 'due'

/** Null where nothing is due. */
const nextRender = ({ modules, scenes }: VideoScript): NextRender | null => {
  const first = scenes.find(isDue)
  if (first === undefined) return null
  const asked = scenes.filter((scene) => isDone(scene) || (isDue(scene) && scene.module === first.module))
  return {
    code: modules[first.module] ?? '',
    scenes: asked.map(({ name }) => name),
    kept: asked.filter(isDone).map(({ name }) => name),
  }
}

/** The scenes that are done, to be joined once more without the others. */
const joinOfDone = ({ modules, scenes }: VideoScript): NextRender => {
  const kept = scenes.filter(isDone).map(({ name }) => name)
  return { code: modules[0] ?? '', scenes: kept, kept }
}

/** Where the next repair is to be made; null where there is none, or none may be repaired any more. */
const sceneToRepair = ({ origin, scenes }: VideoScript, mostRepairs: number): ScriptScene | null =>
  origin === 'model' ? (scenes.find(({ state, repairs }) => state === 'failed' && repairs < mostRepairs) ?? null) : null

export type NextStep =
  | { kind: 'check'; module: number; code: string }
  | { kind: 'render'; order: NextRender }
  | { kind: 'repair'; scene: ScriptScene }
  | { kind: 'end trial' }
  | { kind: 'deliver' }
  | { kind: 'give up' }

/** What a job does next that is between two renders. */
export const nextStep = (script: VideoScript, { mostRepairs }: { mostRepairs: number }): NextStep => {
  const unchecked = script.modules[script.checked]
  if (unchecked !== undefined) return { kind: 'check', module: script.checked, code: unchecked }
  const order = nextRender(script)
  if (order !== null) return { kind: 'render', order }
  const scene = sceneToRepair(script, mostRepairs)
  if (scene !== null) return { kind: 'repair', scene }
  if (!script.scenes.some(isDone)) return { kind: 'give up' }
  if (script.isTrial) return { kind: 'end trial' }
  return script.isJoined ? { kind: 'deliver' } : { kind: 'render', order: joinOfDone(script) }
}

type Fault = { scene: string | null; error: string; traceback: string }

/** After a render: scenes without a fault are done. A fault of the whole job is one of every scene that was rendered. */
export const afterRender = (script: VideoScript, faults: readonly Fault[]): VideoScript => {
  const { asked, render } = script
  if (asked === null) return script
  const ofJob = faults.find(({ scene }) => scene === null)
  const after = changed(script, ({ name }) => {
    if (!asked.scenes.includes(name) || asked.kept.includes(name)) return null
    const fault = faults.find(({ scene }) => scene === name) ?? ofJob
    if (fault === undefined) return { state: 'done', fault: null }
    return { state: 'failed', fault: { error: fault.error, traceback: fault.traceback } }
  })
  const isWhole = after.scenes.filter(isDone).every(({ name }) => asked.scenes.includes(name))
  return { ...after, asked: null, keptIn: render, isJoined: faults.length === 0 && isWhole }
}

type Problem = { line: number; rule: string; message: string }

/** The first of what the check said, as much as a model may be told of a scene that it is to mend. */
export const refusedByCheck = (told: string): NonNullable<ScriptScene['fault']> => ({
  error: 'refused by the check',
  traceback: told.slice(0, 8000),
})

/** Class names by line, as far as code that begins its classes in the first column tells. */
const classAtLine = (code: string): ((line: number) => string | null) => {
  const names: (string | null)[] = [null]
  let name: string | null = null
  for (const line of code.split('\n')) {
    if (/^\S/.test(line) && !line.startsWith('#')) name = /^class\s+(\w+)/.exec(line)?.[1] ?? null
    names.push(name)
  }
  return (line) => names[line] ?? null
}

const withoutClasses = (code: string, names: ReadonlySet<string>): string => {
  const classAt = classAtLine(code)
  return code
    .split('\n')
    .filter((_, index) => !names.has(classAt(index + 1) ?? ''))
    .join('\n')
}

/**
 * After the check of a module that a model wrote: scenes with problems are cut out of it and have failed, the others stay. Null
 * where the fault lies outside of all scenes, so that the module is of no use.
 */
export const afterCheck = (
  script: VideoScript,
  { module, scenes, problems }: { module: number; scenes: readonly string[]; problems: readonly Problem[] },
): VideoScript | null => {
  const code = script.modules[module] ?? ''
  const classAt = classAtLine(code)
  const own = new Set(script.scenes.filter((scene) => scene.module === module).map(({ name }) => name))
  const told = new Map<string, string>()
  for (const { line, message } of problems) {
    const name = classAt(line)
    if (name === null || !own.has(name)) return null
    told.set(name, `${told.get(name) ?? ''}line ${line}: ${message}\n`)
  }
  if (problems.length === 0)
    for (const name of own) if (!scenes.includes(name)) told.set(name, `There is no scene ${name}.`)
  const checked = changed({ ...script, checked: module + 1 }, ({ name }) => {
    const traceback = own.has(name) ? told.get(name) : undefined
    return traceback === undefined ? null : { state: 'failed', fault: refusedByCheck(traceback) }
  })
  if (told.size === 0) return checked
  const cut = withoutClasses(code, new Set(told.keys()))
  return { ...checked, modules: script.modules.map((one, index) => (index === module ? cut : one)) }
}

/** Takes a scene that was written again; counts as futile where its class has the name of another scene. */
export const withRepair = (
  script: VideoScript,
  broken: ScriptScene,
  { code, scenes: [name] }: { code: string; scenes: readonly string[] },
): VideoScript => {
  const isTaken = script.scenes.some((scene) => scene.part !== broken.part && scene.name === name)
  const repairs = broken.repairs + 1
  if (name === undefined || isTaken) return changed(script, ({ part }) => (part === broken.part ? { repairs } : null))
  const module = script.modules.length
  const repaired = { name, module, repairs, state: 'due', fault: null } as const
  return {
    ...changed(script, ({ part }) => (part === broken.part ? repaired : null)),
    modules: [...script.modules, code],
  }
}

const renderedAnew = (script: VideoScript): VideoScript => ({
  ...changed(script, ({ state }) => (state === 'done' ? { state: 'due' } : null)),
  asked: null,
  keptIn: null,
  isJoined: false,
})

/** The trial was passed: everything that is left is rendered anew, as it was asked for. */
export const afterTrial = (script: VideoScript): VideoScript => ({ ...renderedAnew(script), isTrial: false })

/** The renderer has lost what it had: all of it is rendered again, under a number that it has never seen. */
export const afterLoss = (script: VideoScript): VideoScript => ({ ...renderedAnew(script), render: script.render + 1 })

/** Parts that could not be made. */
export const missingParts = ({ scenes }: VideoScript): readonly string[] =>
  scenes.filter((scene) => !isDone(scene)).map(({ goal }) => goal)

export const repairsIn = ({ scenes }: VideoScript): number => scenes.reduce((sum, { repairs }) => sum + repairs, 0)

/** The last fault of a scene, for who wants to know why there is no video. */
export const lastFault = ({ scenes }: VideoScript): { error: string; traceback: string } | null =>
  scenes.findLast(({ fault }) => fault !== null)?.fault ?? null

/** Share of the scenes that are rendered, 0 to 1; the trial is a quarter of the work. */
export const renderedShare = ({ scenes, isTrial, origin }: VideoScript, percentOfJob: number): number => {
  const done = scenes.filter(isDone).length
  const now = Math.min(1, (done + percentOfJob / 100) / Math.max(1, scenes.length))
  if (origin !== 'model') return now
  return isTrial ? now * 0.25 : 0.25 + now * 0.75
}
