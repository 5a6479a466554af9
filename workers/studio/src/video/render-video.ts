import type { CodeCheck, RenderStatus } from '@orrery/contracts/renderer'
import { AppError } from '@orrery/contracts/errors'
import { videoCode } from '@orrery/contracts/video'
import { type Renderer, RendererFailure } from '../renderer/ask-renderer.ts'
import { askModel } from './ask-model.ts'
import { changeVideo, scriptIn, type VideoRow } from './video-rows.ts'
import {
  afterCheck,
  afterLoss,
  afterRender,
  afterTrial,
  lastFault,
  missingParts,
  type NextStep,
  nextStep,
  refusedByCheck,
  renderedShare,
  repairsIn,
  type ScriptScene,
  type VideoScript,
  withRepair,
} from './video-script.ts'
import { atOnce, failVideo, type LookAgain, patientMs, pollMs, type StepWork } from './video-step.ts'
import { orderIn, spent } from './write-code.ts'

/** Where rendering begins and ends on the way of a job, as shares of it. */
const renderingFrom = 0.3
const renderingTo = 0.9

type Rendering = { work: StepWork & { renderer: Renderer }; row: VideoRow; script: VideoScript }

/** The renderer's own name of a job. */
export const renderId = (jobId: string, render: number): string => `${jobId}.${render}`

type Changes = Parameters<typeof changeVideo>[2]

const keep = async ({ work, row }: Rendering, script: VideoScript, changes: Changes = {}): Promise<void> => {
  const attempts = Math.max(row.attempts, script.modules.length > 0 ? 1 + repairsIn(script) : 0)
  await changeVideo(work.env.MEDIA, row, { script: JSON.stringify(script), attempts, ...changes }, work.clock())
}

const toldProblems = (problems: CodeCheck['problems']): string =>
  problems.map(({ line, message }) => `line ${line}: ${message}`).join('\n')

/** Code of somebody's own, or of ours, is not mended. */
const refuseCode = ({ work, row, script }: Rendering, { problems }: CodeCheck): Promise<LookAgain> => {
  if (script.origin === 'library') throw new Error(`Our own scene breaks the rules: ${toldProblems(problems)}`)
  const message = 'This code may not run here. Mend what is listed and send it again.'
  return failVideo(work, row, { code: 'UNPROCESSABLE', message, details: { problems } })
}

/** Back to the model for a whole new module: the fault of the old one lies outside of its scenes. */
const writeAnew = async (rendering: Rendering, problems: CodeCheck['problems']): Promise<LookAgain> => {
  const { work, row, script } = rendering
  const { lifetimes, clock } = work
  if (row.attempts >= lifetimes.mostRepairs) {
    return failVideo(work, row, { ...spent, log: toldProblems(problems) })
  }
  const nowMs = clock()
  const blank = { ...script, modules: [], scenes: [], checked: 0 }
  const changes = { status: 'ai_generating', attempts: row.attempts + 1, script: JSON.stringify(blank) } as const
  const stateUntil = nowMs + lifetimes.generatingMs
  await changeVideo(work.env.MEDIA, row, { ...changes, state_until: stateUntil, due_at: nowMs }, nowMs)
  return atOnce
}

const checkModule = async (
  rendering: Rendering,
  { module, code }: Extract<NextStep, { kind: 'check' }>,
): Promise<LookAgain> => {
  const { work, script } = rendering
  const check = await work.renderer.check(code)
  if (!check.ok && script.origin !== 'model') return refuseCode(rendering, check)
  const after = afterCheck(script, { module, ...check })
  if (after !== null) await keep(rendering, after)
  else if (module === 0) return writeAnew(rendering, check.problems)
  else await keep(rendering, withFutileModule(script, module, check.problems))
  return atOnce
}

/** A scene that was written again, in a module of no use: it has failed once more. */
const withFutileModule = (script: VideoScript, module: number, problems: CodeCheck['problems']): VideoScript => {
  const fault = refusedByCheck(toldProblems(problems))
  return {
    ...script,
    checked: module + 1,
    scenes: script.scenes.map((scene) => (scene.module === module ? { ...scene, state: 'failed', fault } : scene)),
  }
}

const repairScene = async (rendering: Rendering, scene: ScriptScene): Promise<LookAgain> => {
  const { work, row, script } = rendering
  const { plan, modules } = script
  if (plan === null) throw new Error('A scene is to be repaired that nobody planned.')
  const { error = '', traceback = '' } = scene.fault ?? {}
  const repair = { scene: scene.part, code: modules[scene.module] ?? '', error, traceback }
  const { problem } = orderIn(row)
  try {
    const completion = await askModel(work, row, { task: 'video_code', facts: { problem, plan, repair }, isAnew: true })
    if (completion === null) return await giveUpRepairs(rendering)
    await keep(rendering, withRepair(script, scene, videoCode.parse(completion.json)))
    return atOnce
  } catch (failure) {
    if (!AppError.is(failure)) throw failure
    work.log('warn', 'video.repair-failed', { job: row.job_id, code: failure.code })
    return giveUpRepairs(rendering)
  }
}

/** No more models: what is there is delivered, or nothing. */
const giveUpRepairs = async (rendering: Rendering): Promise<LookAgain> => {
  const { script } = rendering
  const mostRepairs = Number.MAX_SAFE_INTEGER
  const scenes = script.scenes.map((scene) => (scene.state === 'failed' ? { ...scene, repairs: mostRepairs } : scene))
  await changeVideo(
    rendering.work.env.MEDIA,
    rendering.row,
    { script: JSON.stringify({ ...script, scenes }) },
    rendering.work.clock(),
  )
  return atOnce
}

const giveUp = ({ work, row, script }: Rendering): Promise<LookAgain> => {
  const { error = 'unknown', traceback = '' } = lastFault(script) ?? {}
  const message =
    script.origin === 'model'
      ? 'The animation that was written could not be drawn, and mending it failed. Say it more simply, or try again.'
      : `It could not be drawn: ${error}.`
  return failVideo(work, row, { code: 'UNPROCESSABLE', message, details: { error }, log: traceback })
}

const orderRender = async (
  rendering: Rendering,
  { code, scenes, kept }: Extract<NextStep, { kind: 'render' }>['order'],
): Promise<LookAgain> => {
  const { work, row, script } = rendering
  const { lifetimes, clock, renderer } = work
  if (row.status !== 'rendering') {
    const nowMs = clock()
    const until = { state_until: nowMs + lifetimes.renderingMs, due_at: nowMs }
    await changeVideo(work.env.MEDIA, row, { status: 'rendering', progress: renderingFrom, ...until }, nowMs)
    return atOnce
  }
  const render = script.render + 1
  try {
    await renderer.render({
      job_id: renderId(row.job_id, render),
      code,
      scenes,
      output_format: row.format,
      quality: script.isTrial ? 'low' : row.quality,
      is_library: script.origin === 'library',
      ...(kept.length > 0 &&
        script.keptIn !== null && { keep: { job_id: renderId(row.job_id, script.keptIn), scenes: kept } }),
    })
  } catch (error) {
    if (!(error instanceof RendererFailure) || error.kind !== 'conflict') throw error
    await keep(rendering, afterLoss(script))
    return atOnce
  }
  await keep(rendering, { ...script, render, asked: { scenes, kept } })
  return pollMs
}

const deliver = async ({ work, row, script }: Rendering): Promise<LookAgain> => {
  const { lifetimes, clock, env } = work
  const nowMs = clock()
  const changes = { status: 'uploading', progress: renderingTo, missing: JSON.stringify(missingParts(script)) } as const
  await changeVideo(env.MEDIA, row, { ...changes, state_until: nowMs + lifetimes.uploadingMs, due_at: nowMs }, nowMs)
  return atOnce
}

const endTrial = async (rendering: Rendering): Promise<LookAgain> => {
  await keep(rendering, afterTrial(rendering.script))
  return atOnce
}

const take = (rendering: Rendering): Promise<LookAgain> => {
  const step = nextStep(rendering.script, rendering.work.lifetimes)
  if (step.kind === 'check') return checkModule(rendering, step)
  if (step.kind === 'render') return orderRender(rendering, step.order)
  if (step.kind === 'repair') return repairScene(rendering, step.scene)
  if (step.kind === 'end trial') return endTrial(rendering)
  return step.kind === 'deliver' ? deliver(rendering) : giveUp(rendering)
}

/** Of the machine and not of the scene: no repair helps. */
const isOfMachine = ({ error }: { error: string }): boolean => error === 'sandbox_unavailable'

const faultsOf = ({ state, failed_scenes, error = 'failed' }: RenderStatus): RenderStatus['failed_scenes'] =>
  state === 'failed' && failed_scenes.length === 0
    ? [{ scene: null, error: error.slice(0, 200), traceback: error }]
    : failed_scenes

/** What a finished render tells of its file and of its own time. */
const measuresOf = (row: VideoRow, status: RenderStatus): Changes => {
  const { size_bytes: size, duration_seconds: seconds, render_seconds: spentSeconds = 0 } = status
  return {
    render_seconds: (row.render_seconds ?? 0) + spentSeconds,
    ...(size !== undefined && { size_bytes: size }),
    ...(seconds !== undefined && { duration_seconds: seconds }),
  }
}

const settleRender = async (rendering: Rendering, status: RenderStatus): Promise<LookAgain> => {
  const { work, row, script } = rendering
  const faults = faultsOf(status)
  if (status.state === 'cancelled' || faults.some(isOfMachine)) {
    const message = 'The renderer cannot run this safely at the moment. Nothing is lost; try again later.'
    return failVideo(work, row, { code: 'RENDERER_UNAVAILABLE', message, log: faults.at(0)?.traceback ?? '' })
  }
  const isJoin = script.asked?.scenes.length === script.asked?.kept.length
  if (isJoin && faults.length > 0) return giveUp({ ...rendering, script: withFault(script, faults) })
  await keep(rendering, afterRender(script, faults), measuresOf(row, status))
  return atOnce
}

/** What could not even be joined: no scene is of use. */
const withFault = (script: VideoScript, [first]: RenderStatus['failed_scenes']): VideoScript => ({
  ...script,
  scenes: script.scenes.map((scene) => (first === undefined ? scene : { ...scene, fault: first })),
})

/** Looks how far the renderer is; what waits for its turn there is given more time. */
const follow = async (rendering: Rendering): Promise<LookAgain> => {
  const { work, row, script } = rendering
  const { clock, lifetimes, renderer, env } = work
  try {
    const status = await renderer.status(renderId(row.job_id, script.render))
    if (status.state !== 'queued' && status.state !== 'rendering') return await settleRender(rendering, status)
    const nowMs = clock()
    const progress = renderingFrom + (renderingTo - renderingFrom) * renderedShare(script, status.percent)
    const more = status.state === 'queued' ? { state_until: nowMs + lifetimes.renderingMs } : {}
    if (progress > row.progress || status.state === 'queued') {
      await changeVideo(env.MEDIA, row, { progress, ...more }, nowMs)
    }
    return pollMs
  } catch (error) {
    if (!(error instanceof RendererFailure) || error.kind !== 'gone') throw error
    await keep(rendering, afterLoss(script))
    return atOnce
  }
}

/** One step of checking, rendering and mending. What the renderer does not answer is asked again. */
export const renderVideo = async (work: StepWork, row: VideoRow): Promise<LookAgain> => {
  const { renderer } = work
  const unavailable = { code: 'RENDERER_UNAVAILABLE', message: 'The renderer is gone. Ask again later.' } as const
  if (renderer === null) return failVideo(work, row, unavailable)
  const rendering: Rendering = { work: { ...work, renderer }, row, script: scriptIn(row) }
  try {
    return await (rendering.script.asked === null ? take(rendering) : follow(rendering))
  } catch (error) {
    if (!(error instanceof RendererFailure)) throw error
    if (error.kind === 'refused') return failVideo(work, row, { ...unavailable, log: error.message })
    return patientMs
  }
}
