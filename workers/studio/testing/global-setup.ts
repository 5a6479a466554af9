import type { TestProject } from 'vitest/node'
import { startModelServer } from './model-server.ts'
import { startRendererServer } from './renderer-server.ts'
import { startVoiceServer } from './voice-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    voicesUrl: string
    rendererUrl: string
    modelsUrl: string
  }
}

/** One server of voices, one of renderers and one of models for all files of the project. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const servers = await Promise.all([startVoiceServer(), startRendererServer(), startModelServer()])
  const [voices, renderers, models] = servers
  project.provide('voicesUrl', voices.url)
  project.provide('rendererUrl', renderers.url)
  project.provide('modelsUrl', models.url)
  return async () => {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}
