import type { Certificate } from '@orrery/engines/certificate'
import type { Fact } from './fact-list.tsx'

type Certain = Pick<Certificate, 'stable' | 'possible'> | null

/** The value with the largest share; a value that comes back later in the span counts as one. */
export const likeliest = (possible: Certificate['possible'], fact: string): { value: string; share: number } | null => {
  const shares = new Map<string, number>()
  for (const { value, share } of possible?.[fact] ?? []) shares.set(value, (shares.get(value) ?? 0) + share)
  const [first] = [...shares].toSorted(([, a], [, b]) => b - a)
  return first ? { value: first[0], share: first[1] } : null
}

/** How sure a headline fact is: the minutes it holds, or its share of the span in which the birth lies. */
export const sureOf = (certificate: Certain, fact: string): Pick<Fact, 'stability' | 'share'> => {
  const found = likeliest(certificate?.possible ?? null, fact)
  if (found) return { share: found.share }
  return { stability: certificate?.stable[fact] }
}
