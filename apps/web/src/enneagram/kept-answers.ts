import * as z from 'zod/mini'
import { storedList } from '../parts/stored-list.ts'

const keptAnswers = z.object({
  /** The id of a chart. */
  owner: z.string(),
  /** Of the statements; answers to other statements say nothing about these. */
  itemKeyVersion: z.string(),
  /** Grades 1 to 5 by id of statement. */
  answers: z.record(z.string(), z.int().check(z.minimum(1), z.maximum(5))),
  chosenType: z.nullable(z.int().check(z.minimum(1), z.maximum(9))),
  /** `asking` while the statements are shown; then by answers, or by the person's own choice. */
  stage: z.enum(['start', 'asking', 'answered', 'chosen']),
})
export type KeptAnswers = z.infer<typeof keptAnswers>

const kept = storedList<KeptAnswers>('orrery.enneagram', keptAnswers)

/** What a person answered so far, and how to keep more; saved with every answer, so that one can leave and come back. */
export const useKeptAnswers = (owner: string, itemKeyVersion: string) => {
  const found = kept.use().find((entry) => entry.owner === owner && entry.itemKeyVersion === itemKeyVersion)
  const current: KeptAnswers = found ?? { owner, itemKeyVersion, answers: {}, chosenType: null, stage: 'start' }
  const keep = (change: Partial<Omit<KeptAnswers, 'owner' | 'itemKeyVersion'>>) =>
    kept.write([{ ...current, ...change }, ...kept.read().filter((entry) => entry.owner !== owner)])
  return { kept: current, keep }
}

/** What a person answered or chose last, whichever statements were in use then; null before they began. */
export const lastAnswersOf = (owner: string): KeptAnswers | null =>
  kept.read().find((entry) => entry.owner === owner) ?? null

export const useLastAnswers = (owner: string): KeptAnswers | null =>
  kept.use().find((entry) => entry.owner === owner) ?? null

export const forgetAnswersOf = (isMeant: (owner: string) => boolean): void =>
  kept.write(kept.read().filter(({ owner }) => !isMeant(owner)))

/** The answers for a chart belong to the same chart under another id. */
export const moveAnswersOf = (from: string, to: string): void =>
  kept.write(kept.read().map((entry) => (entry.owner === from ? Object.assign({}, entry, { owner: to }) : entry)))
