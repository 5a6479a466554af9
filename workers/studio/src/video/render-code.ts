import { AppError } from '@orrery/contracts/errors'
import type { VideoApi, VideoJob } from '@orrery/contracts/video-jobs'
import { RendererFailure, rendererOf } from '../renderer/ask-renderer.ts'
import type { Work } from '../work.ts'
import { askRenderer, onceForKey } from './create-video.ts'
import { emptyScript, scriptOf } from './video-script.ts'

const refused = (message: string, details: Record<string, unknown>): AppError =>
  new AppError('UNPROCESSABLE', message, details)

const sceneClass = /^class\s+(\w+)\s*\(\s*\w*Scene\s*\)\s*:/gm
const mostScenes = 6
/** As the renderer takes them. */
const sceneName = /^[A-Za-z_]\w{0,99}$/

/** What is rendered: the classes that were named, or all of them. */
const scenesOf = (code: string, named: readonly string[] | undefined, found: readonly string[]): readonly string[] => {
  const missing = named?.find((name) => !found.includes(name))
  if (missing !== undefined) throw refused(`There is no scene ${missing} in this code.`, { scenes: found })
  const scenes = [...new Set(named ?? found)]
  if (scenes.length === 0) throw refused('There is no scene in this code: write a class Name(Scene).', { problems: [] })
  const unnameable = scenes.find((name) => !sceneName.test(name))
  if (unnameable !== undefined) {
    throw refused('The name of a scene has at most 100 letters from A to Z, digits and _. Rename it.', { scenes })
  }
  if (scenes.length > mostScenes)
    throw refused(`At most ${mostScenes} scenes at once; name those you want.`, { scenes })
  return scenes
}

/** What the check says; where it cannot be asked yet, the classes that can be seen, to be checked before they are rendered. */
const checked = async (work: Work, code: string): Promise<{ scenes: readonly string[]; isChecked: boolean }> => {
  const renderer = rendererOf(work.env)
  const health = await askRenderer(renderer)
  if (health?.mode === 'library_only') {
    throw new AppError('RENDERER_UNAVAILABLE', 'Only videos of our own library can be made here at the moment.', {
      reason: 'library_only',
    })
  }
  const seen = [...code.matchAll(sceneClass)].map(([, name]) => name ?? '')
  if (renderer === null || health === null || health.mode === 'preparing') return { scenes: seen, isChecked: false }
  try {
    const { ok, problems, scenes } = await renderer.check(code)
    if (ok) return { scenes, isChecked: true }
    throw refused('This code may not run here. Mend what is listed and send it again.', { problems })
  } catch (error) {
    if (error instanceof RendererFailure) return { scenes: seen, isChecked: false }
    throw error
  }
}

/** A job for somebody's own code: the same check, the same sandbox, no repairs. */
export const renderCode = (
  work: Work,
  { actor, order, idempotencyKey }: Parameters<VideoApi['renderCode']>[0],
  now = new Date(),
): Promise<VideoJob> =>
  onceForKey(work, { actor, idempotencyKey, request: ['code', order], nowMs: now.getTime() }, async () => {
    const { code, options } = order
    const { scenes: found, isChecked } = await checked(work, code)
    const scenes = scenesOf(code, options.scenes, found)
    const script = scriptOf(emptyScript('own'), { code, scenes })
    return {
      ...options,
      order: options,
      title: scenes.join(', '),
      problem: null,
      script: { ...script, checked: isChecked ? 1 : 0 },
      provider: 'own code',
    }
  })
