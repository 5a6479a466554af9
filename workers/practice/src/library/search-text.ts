/** Text as it is searched: without case, accents and runs of space. */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()

/** Titles and what is said, in the form in which they are searched. */
export const searchTextOf = (title: string, transcript: string): string => foldText(`${title} ${transcript}`)
