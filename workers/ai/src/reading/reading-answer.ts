import { z } from 'zod'

export const readingSentence = z.object({
  text: z.string().min(1).max(600).describe('One sentence.'),
  cites: z.array(z.string()).max(12).describe('Ids of the facts it rests on.'),
  startsParagraph: z.boolean().optional().describe('Whether a new paragraph begins with it.'),
})
export type ReadingSentence = z.infer<typeof readingSentence>

/** What a model or the composer writes for a reading. The sentences come first, so that they can be told while they come. */
export const readingAnswer = z.object({
  sentences: z.array(readingSentence).max(60),
  keyInsights: z.array(z.string().min(1).max(300)).max(8).describe('Each in one sentence.'),
  recommendations: z.array(z.string().min(1).max(400)).max(6).describe('Small things to try.'),
  themes: z.array(z.string().min(1).max(60)).max(8).describe('One or two words each.'),
})
export type ReadingAnswer = z.infer<typeof readingAnswer>

/** The reading as text, its paragraphs apart. */
export const readingText = ({ sentences }: ReadingAnswer): string =>
  sentences
    .map(({ text, startsParagraph }, index) => (index === 0 ? text : `${startsParagraph ? '\n\n' : ' '}${text}`))
    .join('')
