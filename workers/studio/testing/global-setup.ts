import type { TestProject } from 'vitest/node'
import { startVoiceServer } from './voice-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    voicesUrl: string
  }
}

/** One server of voices for all files of the project. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const { url, stop } = await startVoiceServer()
  project.provide('voicesUrl', url)
  return stop
}
