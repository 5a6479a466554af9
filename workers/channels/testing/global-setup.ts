import type { TestProject } from 'vitest/node'
import { startChatBed } from './chat-bed.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    chatBedUrl: string
  }
}

/** One bed for all tests of this worker; they tell their chats apart. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const bed = await startChatBed()
  project.provide('chatBedUrl', bed.url)
  return bed.close
}
