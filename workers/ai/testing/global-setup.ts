import type { TestProject } from 'vitest/node'
import { startBed } from './bed.ts'
import { fastScale } from './fast-settings.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    bedUrl: string
  }
}

/** One bed for all files of the project. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const bed = await startBed({ scale: fastScale })
  project.provide('bedUrl', bed.url)
  return () => bed.stop()
}
