import type { Context } from 'hono'
import type { App } from './app.ts'

/** Answers with a file that is whole in memory. */
export const answerBytes = (c: Context<App>, bytes: Uint8Array, mediaType: string): Response =>
  // Safe because what crosses a binding never lies in shared memory.
  c.body(bytes as Uint8Array<ArrayBuffer>, 200, { 'Content-Type': mediaType })
