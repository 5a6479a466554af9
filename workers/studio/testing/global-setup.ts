import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { TestProject } from 'vitest/node'
import { startModelServer } from './model-server.ts'
import { startRendererServer } from './renderer-server.ts'
import { startVoiceServer } from './voice-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    voicesUrl: string
    rendererUrl: string
    modelsUrl: string
    listenerUrl: string
  }
}

/** One server of voices, one of renderers, one of models and one listener for all files of the project. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const servers = await Promise.all([startVoiceServer(), startRendererServer(), startModelServer()])
  const [voices, renderers, models] = servers
  project.provide('voicesUrl', voices.url)
  project.provide('rendererUrl', renderers.url)
  project.provide('modelsUrl', models.url)
  // A thread of its own: here, packages are read as a worker would read them, and the decoder is one for Node.
  const listener = new Worker(new URL('./listening-server.ts', import.meta.url))
  // Safe because the address is the first and only thing it says.
  const [listenerUrl] = (await once(listener, 'message')) as [string]
  project.provide('listenerUrl', listenerUrl)
  return async () => {
    await Promise.all([...servers.map(({ stop }) => stop()), listener.terminate()])
  }
}
