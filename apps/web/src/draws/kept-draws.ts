import type { Draw } from '@orrery/contracts/engine-answer'
import * as z from 'zod/mini'
import { opaqueId, storedList } from '../parts/stored-list.ts'

const draw = z.object({
  seed: z.string(),
  algorithm: z.string(),
  version: z.string(),
  commitment: z.optional(z.string()),
  client_seed: z.optional(z.string()),
  nonce: z.optional(z.string()),
  server_seed: z.optional(z.string()),
})

/** What makes a draw the same again. */
export const drawnFields = {
  /** What was asked of the engine, without any seed. */
  input: z.record(z.string(), z.unknown()),
  draw: z.nullable(draw),
}
export type Drawn = { input: Record<string, unknown>; draw: Draw | null }

const keptDraw = z.object({
  id: z.string(),
  /** Whose it is: the id of a chart, or `nobody` for one made without a chart. */
  owner: z.string(),
  engine: z.string(),
  at: z.string(),
  /** For the person's own eyes: never sent anywhere. */
  question: z.string(),
  ...drawnFields,
})

/** Something drawn or made, kept in this browser so that it can be looked at again: the same input and seed give it back. */
export type KeptDraw = Omit<z.infer<typeof keptDraw>, keyof Drawn> & Drawn

/** Owner of what was drawn without a chart. */
export const nobody = 'nobody'

const mostPerEngine = 24

// Safe because absent fields stay absent through JSON: no field is ever stored as undefined.
const kept = storedList<KeptDraw>('orrery.draws', keptDraw as unknown as z.ZodMiniType<KeptDraw>)

const belongsTo =
  (owner: string, engine: string) =>
  (entry: KeptDraw): boolean =>
    entry.owner === owner && entry.engine === engine

/** Keeps a draw; of one owner and engine the oldest beyond two dozen go. */
export const keepDraw = (drawn: Omit<KeptDraw, 'id' | 'at'>): KeptDraw => {
  const entry = { ...drawn, id: opaqueId(), at: new Date().toISOString() }
  const isOwn = belongsTo(drawn.owner, drawn.engine)
  const all = kept.read()
  const newest = new Set(all.filter(isOwn).slice(0, mostPerEngine - 1))
  kept.write([entry, ...all.filter((other) => !isOwn(other) || newest.has(other))])
  return entry
}

export const forgetDraw = (id: string): void => kept.write(kept.read().filter((entry) => entry.id !== id))

/** Removes everything drawn for these charts. */
export const forgetDrawsOf = (isMeant: (owner: string) => boolean): void =>
  kept.write(kept.read().filter(({ owner }) => !isMeant(owner)))

/** The draws of a chart belong to the same chart under another id. */
export const moveDraws = (from: string, to: string): void =>
  kept.write(kept.read().map((entry) => (entry.owner === from ? Object.assign({}, entry, { owner: to }) : entry)))

/** What this browser kept of a draw with this seed; null when it was made elsewhere, or let go. */
export const keptDrawOf = (engine: string, seed: string): KeptDraw | null =>
  kept.read().find((entry) => entry.engine === engine && entry.draw?.seed === seed) ?? null

/** What one owner drew with one engine, newest first. */
export const useKeptDraws = (owner: string, engine: string): readonly KeptDraw[] =>
  kept.use().filter(belongsTo(owner, engine))
