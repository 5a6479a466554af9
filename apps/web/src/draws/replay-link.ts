import * as z from 'zod/mini'
import { fromBase64Url, toBase64Url } from '../parts/base64-url.ts'
import { type Drawn, drawnFields } from './kept-draws.ts'

const parameter = 'drawn='

/** Addresses of the draws that need no chart, as people read them. */
export const subjects = { tarot: 'tarot', iching: 'iching', geometry: 'sacred_geometry', sigil: 'sigil_forge' } as const
export type Subject = keyof typeof subjects

export const isSubject = (name: string): name is Subject => Object.hasOwn(subjects, name)

const replay = z.object(drawnFields)

/** A link that gives the same draw to whoever opens it: what was asked and its seed, after the `#`, and no question. */
export const replayLink = (origin: string, subject: Subject, { input, draw }: Drawn): string =>
  `${origin}/draw/${subject}#${parameter}${toBase64Url(JSON.stringify({ input, draw }))}`

/** The draw a link carries: null when it carries none, `unreadable` when what it carries is not a draw. */
export const drawnFromFragment = (fragment: string): Drawn | 'unreadable' | null => {
  const text = fragment.replace(/^#/, '')
  if (!text.startsWith(parameter)) return null
  try {
    const parsed = replay.safeParse(JSON.parse(fromBase64Url(text.slice(parameter.length))))
    // Safe because absent fields stay absent through JSON.
    return parsed.success ? (parsed.data as Drawn) : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
