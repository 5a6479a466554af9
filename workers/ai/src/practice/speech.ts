import type { Guidance, Pace, PracticeFacts } from '@orrery/contracts/practice-script'

const wordsPerMinute = { slower: 100, moderate: 120 } as const satisfies Record<Pace, number>
const speechShare = { sparse: 0.25, balanced: 0.4, full: 0.6 } as const satisfies Record<Guidance, number>

/** Scripts without spaces: a sign is spoken in about half the time of a word. */
const signs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/gu

/** How many words a text is worth when it is spoken. */
export const spokenWords = (text: string): number => {
  const signCount = text.match(signs)?.length ?? 0
  const words = text.replaceAll(signs, ' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0
  return words + Math.ceil(signCount / 2)
}

/** Seconds that a text takes at a pace, as planned; the voice decides in the end. */
export const spokenSeconds = (text: string, pace: Pace): number => (spokenWords(text) * 60) / wordsPerMinute[pace]

export const totalSeconds = ({ durationMinutes }: Pick<PracticeFacts, 'durationMinutes'>): number =>
  durationMinutes * 60

/** Room that a script needs around sentences of the person's own, which are never cut. */
const wordsAround = { factor: 1.6, more: 100 }

/** Words of a whole script: minutes × share × pace, or more where the person's own statements alone come near that. */
export const wordBudget = ({ durationMinutes, guidance, pace, identityStatements }: PracticeFacts): number => {
  const planned = durationMinutes * speechShare[guidance] * wordsPerMinute[pace]
  const own = identityStatements.reduce((sum, { text }) => sum + spokenWords(text), 0)
  return Math.round(Math.max(planned, own * wordsAround.factor + wordsAround.more))
}
