import { writtenCount } from '../i18n/written.ts'

export type LengthLimits = { least: number; most: number }

/** What is wrong with the length of something typed; null: nothing. Spaces around it do not count. */
export const wrongLength = (text: string, { least, most }: LengthLimits): 'short' | 'long' | null => {
  const { length } = text.trim()
  if (length < least) return 'short'
  return length > most ? 'long' : null
}

/** The figures of a text that is too long, as they are written. */
export const tooLongBy = (text: string, { most }: LengthLimits): { letters: string; most: string } => ({
  letters: writtenCount(text.trim().length),
  most: writtenCount(most),
})
