import type { TestProject } from 'vitest/node'
import { startRendererServer } from '../../studio/testing/renderer-server.ts'
import { startChatBed } from './chat-bed.ts'
import { startModelServer } from './model-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chatBedUrl: string
    rendererUrl: string
    modelUrl: string
  }
}

/** One bed, one renderer and one model for all tests of this worker; they tell their chats apart. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const [bed, renderer, model] = await Promise.all([startChatBed(), startRendererServer(), startModelServer()])
  project.provide('chatBedUrl', bed.url)
  project.provide('rendererUrl', renderer.url)
  project.provide('modelUrl', model.url)
  return async () => {
    await Promise.all([bed.close(), renderer.stop(), model.stop()])
  }
}
